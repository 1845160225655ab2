rule amanda
{
    meta:
        component = "amanda"
        title = "Amanda"
        supplier = "amanda"
        purl = "pkg:generic/amanda"
        homepage = "https://www.zmanda.com/downloads/"
        type = "application"
        source = "amanda"
        version_l = "-([0-9.]+[0-9])\\.so"
        hit1 = "\\0libamanda-3.5.1.so\\0"
        hit1_version = "3.5.1"
        miss1 = "libamanda-3.5.1.so\\n"
    strings:
        $l = /\x00libam[a-z]{2,12}-[2-4]\.[0-9]{1,2}(\.[0-9]{1,2})?\.so\x00/
    condition:
        any of them
}
