rule e2fsprogs
{
    meta:
        component = "e2fsprogs"
        title = "e2fsprogs"
        supplier = "e2fsprogs"
        cpe = "e2fsprogs_project:e2fsprogs"
        purl = "pkg:generic/e2fsprogs"
        homepage = "https://e2fsprogs.sourceforge.net/"
        type = "library"
        source = "e2fsprogs"
        version = "version ([0-9.]+)"
        hit1 = "\\0EXT2FS Library version 1.47.0\\0"
        hit1_version = "1.47.0"
        hit2 = "\\0EXT2FS Library version 1.35\\0"
        hit2_version = "1.35"
        miss1 = "Using %s, EXT2FS Library version %s\\n"
    strings:
        $v = /EXT2FS Library version [12]\.[0-9]{2}(\.[0-9]{1,2})?/
    condition:
        any of them
}
