rule libgd
{
    meta:
        component = "libgd"
        title = "GD Graphics Library"
        supplier = "libgd"
        cpe = "libgd:libgd"
        purl = "pkg:generic/libgd"
        homepage = "https://libgd.github.io/"
        type = "library"
        source = "libgd2"
        version_g = "[^\\t\\n\\r\\x20-\\x7e](2\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_g = 64
        confidence_g = 80
        hit1 = "\\02.3.3\\0Could not create WBMP\\0GD Warning: \\0gd-png: fatal libpng error: %s\\0Orientation %d not handled yet!"
        hit1_version = "2.3.3"
        hit2 = "\\02.3.0\\0Could not create WBMP\\0GD Warning: \\0gd-png: fatal libpng error: %s\\0Orientation %d not handled yet!"
        hit2_version = "2.3.0"
        miss1 = "Could not create WBMP"
    strings:
        $g = /Could not create WBMP/
        $t = "gd-png: fatal libpng error: %s"
        $u = "Orientation %d not handled yet!"
        $w = "GD Warning: "
    condition:
        2 of them
}
