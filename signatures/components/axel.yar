rule axel
{
    meta:
        component = "axel"
        title = "Axel"
        supplier = "axel"
        cpe = "axel_project:axel"
        purl = "pkg:generic/axel"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/axel-download-accelerator/axel"
        type = "application"
        source = "axel"
        version = "Axel/([0-9.]+)"
        hit1 = "\\0Axel/2.17.11 (linux-gnu)\\0"
        hit1_version = "2.17.11"
        miss1 = "User-Agent: Axel/2.17.11 (linux-gnu)\\r\\n"
    strings:
        $v = /\x00Axel\/[0-9]\.[0-9]{1,2}(\.[0-9]{1,2})? \([^\x00)]{2,40}\)\x00/
        $u = "Usage: axel [options] url1 [url2] [url...]"
    condition:
        any of them and uint32be(0) != 0xde120495
}
