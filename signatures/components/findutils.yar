rule findutils
{
    meta:
        component = "findutils"
        title = "GNU findutils"
        supplier = "fsf"
        cpe = "gnu:findutils"
        purl = "pkg:generic/findutils"
        homepage = "https://www.gnu.org/software/findutils/"
        type = "application"
        source = "findutils"
        version_a = "[^0-9._](4\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_a = 4096
        hit1 = "\\04.9.0\\0GNU findutils\\0"
        hit1_version = "4.9.0"
        miss1 = "find (GNU findutils) 4.9.0\\n"
    strings:
        $a = "\x00GNU findutils\x00"
    condition:
        any of them
}
