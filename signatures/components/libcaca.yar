rule libcaca
{
    meta:
        component = "libcaca"
        title = "libcaca"
        supplier = "caca"
        purl = "pkg:generic/libcaca"
        type = "library"
        source = "libcaca"
        file_version = "\\x00(0\\.99\\.beta[0-9]{1,2})\\x00"
        hit1 = "\\0%s: unable to initialise libcaca\\0"
        miss1 = "%s: unable to initialise libcaca "
    strings:
        $a1 = /\x00%s: unable to initialise libcaca\n?\x00/
        $a2 = /\x00error: libcaca was compiled without any fonts\n?\x00/
        $a3 = /\x00raw libcaca output\n?\x00/
        $a4 = /\x00native libcaca format\n?\x00/
    condition:
        any of them
}
