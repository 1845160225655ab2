rule mupdf
{
    meta:
        component = "mupdf"
        title = "MuPDF"
        supplier = "artifex"
        cpe = "artifex:mupdf"
        purl = "pkg:generic/mupdf"
        homepage = "https://mupdf.com/"
        type = "library"
        source = "mupdf"
        version_v = "(1\\.[0-9.]+)"
        version_c = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_c = 300
        hit1 = "\\0exception stack overflow!\\0"
        miss1 = "MuPDF 1.2.3\\n"
    strings:
        $a = "Unbalanced fz_try"
        $v = /\x00MuPDF 1\.[0-9]{1,2}(\.[0-9]{1,2})?\x00|mutool version 1\.[0-9]{1,2}/
        $b = "exception stack overflow!"
        $c = "mutool version %s"
    condition:
        ($v or $c or $b) and any of them
}
