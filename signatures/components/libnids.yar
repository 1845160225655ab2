rule libnids
{
    meta:
        component = "libnids"
        title = "libnids"
        supplier = "libnids"
        purl = "pkg:generic/libnids"
        homepage = "https://libnids.sourceforge.net/"
        type = "library"
        source = "libnids"
        path_version = "^libnids\\.so\\.(1\\.[0-9]{2})$"
        hit1 = "Libnids not init"
        miss1 = "libnids.so.1"
        file1 = "libnids.so.1.24"
        file1_version = "1.24"
        file2 = "libnids.so.1"
    strings:
        $a = "Libnids not init"
    condition:
        any of them
}
