rule cairo
{
    meta:
        component = "cairo"
        title = "cairo"
        supplier = "cairo"
        cpe = "cairographics:cairo"
        purl = "pkg:generic/cairo"
        licence = "LGPL-2.1-only OR MPL-1.1"
        homepage = "https://www.cairographics.org/"
        type = "library"
        source = "cairo"
        path_version = "^libcairo\\.so\\.2\\.(1)0?([0-9]{1,2})00\\.([0-9]{1,2})$"
        hit1 = "cairo %s (https://cairographics.org)"
        miss1 = "cairo 1.16.0 (https://cairographics.org)"
        file1 = "libcairo.so.2.11600.0"
        file1_version = "1.16.0"
        file2 = "libcairo.so.2.11400.12"
        file2_version = "1.14.12"
        file3 = "libcairo.so.2.10800.10"
        file3_version = "1.8.10"
        file4 = "libcairo-gobject.so.2.11600.0"
    strings:
        $a = /cairo %s \(https?:\/\/(www\.)?cairographics\.org\)/
    condition:
        any of them
}
