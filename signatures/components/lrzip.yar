rule lrzip
{
    meta:
        component = "lrzip"
        title = "lrzip"
        supplier = "lrzip"
        cpe = "long_range_zip_project:long_range_zip"
        purl = "pkg:generic/lrzip"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/ckolivas/lrzip"
        type = "application"
        source = "lrzip"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](0\\.[0-9]{2,3})\\x00"
        near_n = 48
        hit1 = "\\0lrz%s version %s\\n\\x000.651\\x00Based on rzip \\0"
        hit1_version = "0.651"
        miss1 = "lrzip 1.2.3\\n"
    strings:
        $n = "Based on rzip "
        $a = "lrz%s version %s"
    condition:
        any of them
}
