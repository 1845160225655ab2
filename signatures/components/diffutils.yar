rule diffutils
{
    meta:
        component = "diffutils"
        title = "GNU diffutils"
        supplier = "fsf"
        cpe = "gnu:diffutils"
        purl = "pkg:generic/diffutils"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.gnu.org/software/diffutils/"
        type = "application"
        source = "diffutils"
        version_d = "[^\\t\\n\\r\\x20-\\x7e]([23]\\.[0-9]{1,2}(?:\\.[0-9])?(?:-dirty)?)\\x00"
        near_d = 40
        hit1 = "\\0GNU diffutils\\0"
        miss1 = "GNU diffutils 3.8"
    strings:
        $d = /\x00GNU diffutils\x00/
    condition:
        any of them
}
