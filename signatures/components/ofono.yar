rule ofono
{
    meta:
        component = "ofono"
        title = "oFono"
        supplier = "ofono"
        purl = "pkg:generic/ofono"
        licence = "GPL-2.0-only"
        type = "application"
        source = "ofono"
        version_v = "[^\\t\\n\\r\\x20-\\x7e]([12]\\.[0-9]{1,2})\\x00"
        near_v = 24
        hit1 = "\\01.31\\0oFono version %s"
        hit1_version = "1.31"
        hit2 = "oFono version %s"
        miss1 = "oFono version 1.31"
    strings:
        $v = /oFono version %s/
    condition:
        any of them
}
