rule ddrescue
{
    meta:
        component = "ddrescue"
        title = "GNU ddrescue"
        supplier = "fsf"
        purl = "pkg:generic/ddrescue"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.gnu.org/software/ddrescue/"
        type = "application"
        source = "gddrescue"
        version_a = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}(?:\\.[0-9])?(?:-(?:rc|pre)[0-9])?)\\x00"
        near_a = 20
        hit1 = "\\01.27\\0GNU ddrescue\\0"
        hit1_version = "1.27"
        miss1 = "GNU ddrescue 1.27"
    strings:
        $a = /\x00GNU ddrescue(log)?\x00/
    condition:
        any of them
}
