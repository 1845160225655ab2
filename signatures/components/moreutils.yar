rule moreutils
{
    meta:
        component = "moreutils"
        title = "moreutils"
        supplier = "moreutils"
        purl = "pkg:generic/moreutils"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "moreutils"
        hit1 = "\\0unable to read from std%s: %s\\0option '%s' is not a positive number\\0"
        miss1 = "\\0unable to read from std%s: %s\\0"
        miss2 = "unable to read from std%s: %s "
    strings:
        $c1 = /\x00unable to read from std%s: %s\n?\x00/
        $c2 = /\x00option '%s' is not a positive number\n?\x00/
        $c3 = /\x00unable to open %s from internal pipe: %s\n?\x00/
        $c4 = /\x00lock file `%s' is already locked \(timeout waiting\)\n?\x00/
    condition:
        2 of them
}
