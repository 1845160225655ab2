rule opensips
{
    meta:
        component = "opensips"
        title = "OpenSIPS"
        supplier = "opensips"
        cpe = "opensips:opensips"
        purl = "pkg:generic/opensips"
        homepage = "https://opensips.org/"
        type = "application"
        source = "opensips"
        version = "opensips ([0-9.]+)"
        hit1 = "\\0opensips 3.1.5 (x86_64/linux)\\0"
        hit1_version = "3.1.5"
        miss1 = "OpenSIPS 1.2.3\\n"
    strings:
        $v = /\x00opensips [123]\.[0-9]{1,2}\.[0-9]{1,2}(-[a-z0-9]{1,12})? \([a-z0-9_]{2,12}\/linux\)/
    condition:
        any of them
}
