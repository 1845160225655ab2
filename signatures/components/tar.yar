rule tar
{
    meta:
        component = "tar"
        title = "GNU tar"
        supplier = "fsf"
        cpe = "gnu:tar"
        purl = "pkg:generic/tar"
        homepage = "https://www.gnu.org/software/tar/"
        type = "application"
        source = "tar"
        version_a = "[^0-9._](1\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_a = 4096
        confidence_b = 50
        hit1 = "\\01.34\\0\\0\\0Missing record terminator\\0GNU.sparse.major\\0"
        hit1_version = "1.34"
        miss1 = "tar (GNU tar) 1.34\\n"
        miss2 = "\\0GNU.sparse.major\\0libarchive 3.6.2\\0"
    strings:
        $a = "Missing record terminator"
        $b = "GNU.sparse.major"
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and all of them
}
