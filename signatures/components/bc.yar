rule bc
{
    meta:
        component = "bc"
        title = "GNU bc"
        supplier = "fsf"
        cpe = "gnu:bc"
        purl = "pkg:generic/bc"
        homepage = "https://www.gnu.org/software/bc/"
        type = "application"
        source = "bc"
        version_w = "[^\\t\\n\\r\\x20-\\x7e](1\\.0[0-9](?:\\.[0-9]{1,2})?[a-z]?)\\x00"
        near_w = 24
        hit1 = "For details type `warranty'. \\01.07.1\\0\\0BC_BASE_MAX     = %d"
        hit1_version = "1.07.1"
        miss1 = "For details type `warranty'. "
    strings:
        $w = /For details type `warranty'\. /
        $b = /BC_BASE_MAX     = %d/
    condition:
        $w and $b
}
