rule xapian_core
{
    meta:
        component = "xapian-core"
        title = "xapian-core"
        supplier = "xapian-core"
        purl = "pkg:generic/xapian-core"
        homepage = "https://xapian.org/"
        type = "library"
        source = "xapian-core"
        version_v = "delve - xapian-core ([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0Block is free now\\0: Failed to sync\\0"
        hit2 = "\\0delve - xapian-core 1.4.22\\0"
        hit2_version = "1.4.22"
        miss1 = "\\0Block is free now\\0"
        miss2 = "Block is free now : Failed to sync "
        miss3 = "delve - xapian-core X"
    strings:
        $v = /\x00delve - xapian-core [1-2]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $c1 = /\x00Block is free now\n?\x00/
        $c2 = /\x00: Failed to sync\n?\x00/
        $c3 = /\x00Query is invalid\n?\x00/
        $c4 = /\x00glass read\/write\n?\x00/
        $c5 = /\x00Term List for record #\n?\x00/
        $c6 = /\x00number of documents = \n?\x00/
        $c7 = /\x00: need ':' when setting prefix\n?\x00/
        $c8 = /\x00 matches, best estimate is \n?\x00/
    condition:
        $v or 2 of ($c*)
}
