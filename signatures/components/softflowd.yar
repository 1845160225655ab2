rule softflowd
{
    meta:
        component = "softflowd"
        title = "softflowd"
        supplier = "softflowd"
        purl = "pkg:generic/softflowd"
        licence = "BSD-2-Clause"
        homepage = "https://github.com/irino/softflowd"
        type = "application"
        source = "softflowd"
        version_a = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_a = 24
        hit1 = "\\0Exiting immediately on user request\\x001.1.0\\x00softflowd\\0"
        hit1_version = "1.1.0"
        miss1 = "softflowd 1.2.3\\n"
    strings:
        $a = "Exiting immediately on user request"
        $b = "softflowd"
    condition:
        $a and $b
}
