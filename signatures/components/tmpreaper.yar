rule tmpreaper
{
    meta:
        component = "tmpreaper"
        title = "tmpreaper"
        supplier = "tmpreaper"
        purl = "pkg:generic/tmpreaper"
        type = "application"
        source = "tmpreaper"
        version_r1 = "Version: ([0-9.]+)"
        hit1 = "\\0tmpreaper -- Version: 1.6.17-DEB\\n"
        hit1_version = "1.6.17"
        hit2 = "\\0(PID %u) Back from recursing down `%s'.\\0file `%s' marked immutable -- skipping.\\0"
        miss1 = "\\0(PID %u) Back from recursing down `%s'.\\0"
        miss2 = "(PID %u) Back from recursing down `%s'. "
    strings:
        $r1 = /\x00tmpreaper -- Version: [0-9]\.[0-9]\.[0-9]{1,2}/
        $c1 = /\x00\(PID %u\) Back from recursing down `%s'\.\n?\x00/
        $c2 = /\x00file `%s' marked immutable -- skipping\.\n?\x00/
        $c3 = /\x00Pretending to remove empty directory `%s'\.\n?\x00/
    condition:
        $r1 or 2 of ($c*)
}
