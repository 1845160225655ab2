rule libtiff
{
    meta:
        component = "libtiff"
        title = "LibTIFF"
        supplier = "libtiff"
        cpe = "libtiff:libtiff"
        purl = "pkg:generic/libtiff"
        licence = "libtiff"
        homepage = "https://libtiff.gitlab.io/libtiff/"
        type = "library"
        source = "tiff"
        version = "Version ([0-9.]+(?:beta[0-9]*|alpha[0-9]*)?)"
        hit1 = "\\0LIBTIFF, Version 4.5.0\\nCopyright (c) 1988-1996 Sam Leffler\\n"
        hit1_version = "4.5.0"
        hit2 = "LIBTIFF, Version 3.8.2\\n"
        hit2_version = "3.8.2"
        miss1 = "LIBTIFF, Version %s"
    strings:
        $v = /LIBTIFF, Version [3-5]\.[0-9]{1,2}(\.[0-9]{1,2})?(beta[0-9]*|alpha[0-9]*)?[\x00\n]/
    condition:
        any of them
}
