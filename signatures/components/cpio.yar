rule cpio
{
    meta:
        component = "cpio"
        title = "GNU cpio"
        supplier = "fsf"
        cpe = "gnu:cpio"
        purl = "pkg:generic/cpio"
        homepage = "https://www.gnu.org/software/cpio/"
        type = "application"
        source = "cpio"
        version_a = "[^0-9._](2\\.[0-9]{1,2}(?:\\.[0-9])?)\\x00"
        near_a = 512
        hit1 = "\\02.13\\0\\0GNU cpio\\0"
        hit1_version = "2.13"
        miss1 = "cpio (GNU cpio) 2.13\\n"
    strings:
        $a = "\x00GNU cpio\x00"
    condition:
        any of them
}
