rule slirp
{
    meta:
        component = "slirp"
        title = "Slirp"
        supplier = "slirp"
        purl = "pkg:generic/slirp"
        type = "application"
        source = "slirp"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0Slirp v%s (%s)\\0"
        hit2 = "\\0Slirp v%s (%s)\\01.0.17\\0"
        hit2_version = "1.0.17"
        hit3 = "\\0print Slirp's version\\0set slirp's host address\\0"
        miss1 = "Slirp v%s (%s) "
        miss2 = "\\0print Slirp's version\\0"
        miss3 = "print Slirp's version "
    strings:
        $a1 = /\x00Slirp v%s \(%s\)\n?\x00/
        $c1 = /\x00print Slirp's version\n?\x00/
        $c2 = /\x00set slirp's host address\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
