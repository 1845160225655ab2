rule libpng
{
    meta:
        component = "libpng"
        title = "libpng"
        supplier = "libpng"
        cpe = "libpng:libpng"
        purl = "pkg:generic/libpng"
        homepage = "http://www.libpng.org/pub/png/libpng.html"
        type = "library"
        source = "libpng1.6 libpng"
        version_v = "version ([0-9]+\\.[0-9]+\\.[0-9]+)"
        confidence_m = 50
        hit1 = "\\0 libpng version 1.2.50 - July 10, 2012\\n\\0PNG file corrupted by ASCII conversion\\0"
        hit1_version = "1.2.50"
        miss1 = "\\0 libpng version 1.6.39 - November 20, 2022\\n\\0png_create_read_struct\\0"
    strings:
        $v = /libpng version [12]\.[0-9]{1,2}\.[0-9]{1,2}[a-z0-9]{0,8}( - [A-Z][a-z]+ [0-9]{1,2}, [0-9]{4})?/
        $m = "PNG file corrupted by ASCII conversion"
    condition:
        all of them
}
