rule pipebench
{
    meta:
        component = "pipebench"
        title = "pipebench"
        supplier = "pipebench"
        purl = "pkg:generic/pipebench"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.habets.pp.se/synscan/programs.php?prog=pipebench"
        type = "application"
        source = "pipebench"
        hit1 = "\\0pipebench: fopen(status file)\\0"
        miss1 = "pipebench: fopen(status file) "
    strings:
        $a1 = /\x00pipebench: fopen\(status file\)\n?\x00/
    condition:
        $a1
}
