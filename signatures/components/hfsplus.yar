rule hfsplus
{
    meta:
        component = "hfsplus"
        title = "hfsplus"
        supplier = "hfsplus"
        purl = "pkg:generic/hfsplus"
        licence = "GPL-2.0-or-later"
        type = "library"
        source = "hfsplus"
        hit1 = "\\0 HFSPLUS_BAD_CLOSE *** \\0"
        hit2 = "\\0Error while destroying .hfsplusvolume\\0Failure while reading .hfsplusvolume\\0"
        miss1 = " HFSPLUS_BAD_CLOSE ***  "
        miss2 = "\\0Error while destroying .hfsplusvolume\\0"
        miss3 = "Error while destroying .hfsplusvolume Failure while reading .hfsplusvolume "
    strings:
        $a1 = /\x00 HFSPLUS_BAD_CLOSE \*\*\* \n?\x00/
        $a2 = /\x00 HFSPLUS_TREE_UNUSED \*\*\*\n?\x00/
        $a3 = /\x00Volume was last Mounted by hfsplus kernel module: \n?\x00/
        $c1 = /\x00Error while destroying \.hfsplusvolume\n?\x00/
        $c2 = /\x00Failure while reading \.hfsplusvolume\n?\x00/
        $c3 = /\x00Unable to read file for cached Volume information\.\n?\x00/
        $c4 = /\x00Unable to create file for cached Volume information\.\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
