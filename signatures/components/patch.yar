rule patch
{
    meta:
        component = "patch"
        title = "GNU patch"
        supplier = "fsf"
        cpe = "gnu:patch"
        purl = "pkg:generic/patch"
        homepage = "https://savannah.gnu.org/projects/patch/"
        type = "application"
        source = "patch"
        version_a = "[^0-9._](2\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_a = 512
        hit1 = "\\02.7.6\\0\\0GNU patch\\0"
        hit1_version = "2.7.6"
        miss1 = "GNU patch 2.7.6\\n"
    strings:
        $a = "\x00GNU patch\x00"
    condition:
        any of them
}
