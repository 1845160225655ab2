rule python
{
    meta:
        component = "python"
        title = "CPython"
        supplier = "psf"
        cpe = "python:python"
        purl = "pkg:generic/python"
        homepage = "https://www.python.org/"
        type = "library"
        source = "python3.13 python3.12 python3.11 python3.10 python3.9 python3.8 python3.7 python2.7"
        version_a = "[^0-9._]([23]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:rc[0-9]|[ab][0-9])?\\+?)\\x00"
        near_a = 65536
        hit1 = "\\0[GCC 12.2.0]\\0%.80s (%.80s) %.80s\\0\\03.11.2\\0"
        hit1_version = "3.11.2"
        miss1 = "\\0Python/3.11.2\\0python3.11\\0"
    strings:
        $a = "%.80s (%.80s) %.80s\x00"
    condition:
        any of them
}
