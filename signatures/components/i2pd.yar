rule i2pd
{
    meta:
        component = "i2pd"
        title = "i2pd"
        supplier = "i2pd"
        cpe = "i2pd:i2pd"
        purl = "pkg:generic/i2pd"
        licence = "BSD-3-Clause"
        homepage = "https://i2pd.website/"
        type = "application"
        source = "i2pd"
        version_v = "[^\\t\\n\\r\\x20-\\x7e]([2]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_v = 20
        version_w = "[^\\t\\n\\r\\x20-\\x7e](2\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_w = 20
        hit1 = "\\0i2pd v\\02.45.1\\0"
        hit1_version = "2.45.1"
        hit2 = "\\0i2pd v\\02.36.0\\0"
        hit2_version = "2.36.0"
        miss1 = "i2pd v2.45.1"
    strings:
        $v = /\x00i2pd v\x00/
        $w = /\x00i2pd version \x00/
    condition:
        any of them
}
