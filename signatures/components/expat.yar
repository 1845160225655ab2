rule expat
{
    meta:
        component = "expat"
        title = "Expat"
        supplier = "expat"
        cpe = "libexpat_project:libexpat"
        purl = "pkg:generic/expat"
        licence = "MIT"
        homepage = "https://libexpat.github.io/"
        type = "library"
        source = "expat"
        version = "expat_([0-9.]+)"
        hit1 = "\\0expat_2.5.0\\0"
        hit1_version = "2.5.0"
        hit2 = "\\0expat_2.0.1\\0"
        hit2_version = "2.0.1"
        miss1 = "expat_2.5.0 is needed\\n"
    strings:
        $v = /\x00expat_[1-3]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        any of them
}
