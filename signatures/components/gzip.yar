rule gzip
{
    meta:
        component = "gzip"
        title = "GNU Gzip"
        supplier = "fsf"
        cpe = "gnu:gzip"
        purl = "pkg:generic/gzip"
        homepage = "https://www.gnu.org/software/gzip/"
        type = "application"
        source = "gzip"
        version_a = "[^0-9._](1\\.[0-9]{1,2}(?:\\.[0-9])?)\\x00"
        near_a = 4096
        hit1 = "\\01.12\\0%s: %s: file size changed while zipping\\n\\0"
        hit1_version = "1.12"
        miss1 = "gzip 1.12\\n"
    strings:
        $a = "%s: %s: file size changed while zipping"
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
