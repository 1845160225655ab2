rule libkcapi
{
    meta:
        component = "libkcapi"
        title = "libkcapi"
        supplier = "libkcapi"
        purl = "pkg:generic/libkcapi"
        type = "library"
        source = "libkcapi"
        hit1 = "\\0libkcapi - %s: %s\\0"
        miss1 = "libkcapi - %s: %s "
    strings:
        $a1 = /\x00libkcapi - %s: %s\n?\x00/
        $a2 = /\x00\nKernel Crypto API interface library version: %s\n?\x00/
    condition:
        any of them
}
