rule cdrkit
{
    meta:
        component = "cdrkit"
        title = "cdrkit"
        supplier = "cdrkit"
        purl = "pkg:generic/cdrkit"
        type = "application"
        source = "cdrkit"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0forked version from cdrkit\\0"
        hit2 = "\\0can't HFS open %s\\0can't HFS mount %s\\0"
        hit3 = "\\0forked version from cdrkit\\01.1.11\\0"
        hit3_version = "1.1.11"
        miss1 = "forked version from cdrkit "
        miss2 = "\\0can't HFS open %s\\0"
        miss3 = "can't HFS open %s can't HFS mount %s "
    strings:
        $a1 = /\x00forked version from cdrkit\n?\x00/
        $a2 = /\x00obsolete ATAPI driver in cdrkit\n?\x00/
        $c1 = /\x00can't HFS open %s\n?\x00/
        $c2 = /\x00can't HFS mount %s\n?\x00/
        $c3 = /\x00Cannot sync for %s\n?\x00/
        $c4 = /\x00Track %d not found\n?\x00/
        $c5 = /\x00BURN-Free is %s\.\n?\x00/
        $c6 = /\x00New L0 size: %ld\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
