rule xfsprogs
{
    meta:
        component = "xfsprogs"
        title = "xfsprogs"
        supplier = "xfs"
        purl = "pkg:generic/xfsprogs"
        homepage = "https://xfs.wiki.kernel.org/"
        type = "application"
        source = "xfsprogs"
        version_v = "[^\\t\\n\\r\\x20-\\x7e]([2-7]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        hit1 = "%s version %s\\n\\06.1.0\\0\\0\\0xfsprogs\\0\\0xfs_repair\\0Please try a newer xfsprogs"
        hit1_version = "6.1.0"
        hit2 = "%s version %s\\n\\05.10.0\\0\\0\\0xfsprogs\\0\\0xfs_repair\\0Please try a newer xfsprogs"
        hit2_version = "5.10.0"
        miss1 = "%s version %s\\n\\06.1.0\\0"
    strings:
        $v = /%s version %s\n\x00{1,8}[2-6]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
        $x = /\x00(\/usr\/share\/locale|xfsprogs)\x00/
        $q = /xfs_(repair|db|io|growfs|quota|scrub|mdrestore|copy|logprint|spaceman)/
        $n = /Please try an? (older|newer) xfsprogs/
    condition:
        (($v and ($x or $q)) or $n) and uint32(0) != 0x950412de
}
