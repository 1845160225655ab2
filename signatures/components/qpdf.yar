rule qpdf
{
    meta:
        component = "qpdf"
        title = "QPDF"
        supplier = "qpdf"
        cpe = "qpdf_project:qpdf"
        purl = "pkg:generic/qpdf"
        licence = "Apache-2.0"
        homepage = "https://qpdf.sourceforge.io/"
        type = "library"
        source = "qpdf"
        version_e = "[^\\t\\n\\r\\x20-\\x7e]([0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_e = 40
        hit1 = "error reading xref: \\011.3.0\\0\\0QPDF::writeJSON: only version 2 is supported"
        hit1_version = "11.3.0"
        miss1 = "qpdf version 11.3.0"
    strings:
        $e = /error reading xref: \x00/
        $q = "QPDF::writeJSON: only version 2 is supported"
        $f = /\x00 from qpdf version \x00/
    condition:
        $e or $q or $f
}
