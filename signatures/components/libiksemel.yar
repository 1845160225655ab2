rule libiksemel
{
    meta:
        component = "libiksemel"
        title = "libiksemel"
        supplier = "libiksemel"
        purl = "pkg:generic/libiksemel"
        licence = "LGPL-2.1-or-later"
        homepage = "https://github.com/meduketto/iksemel"
        type = "library"
        source = "libiksemel"
        version_v = "iksperf \\(iksemel\\) ([1-2]\\.[0-9]{1,3}(?:\\.[0-9]{1,3})?)"
        hit1 = "\\0iksemel library is not compiled with GnuTLS support.\\0"
        hit2 = "\\0Store which roster?\\0tls handshake failed\\0"
        hit3 = "\\0iksperf (iksemel) 1.4\\0"
        hit3_version = "1.4"
        miss1 = "iksemel library is not compiled with GnuTLS support. "
        miss2 = "\\0Store which roster?\\0"
        miss3 = "Store which roster? tls handshake failed "
        miss4 = "iksperf (iksemel) X"
    strings:
        $v = /\x00iksperf \(iksemel\) [1-2]\.[0-9]{1,3}(\.[0-9]{1,3})?\n?\x00/
        $a1 = /\x00iksemel library is not compiled with GnuTLS support\.\n?\x00/
        $c1 = /\x00Store which roster\?\n?\x00/
        $c2 = /\x00tls handshake failed\n?\x00/
        $c3 = /\x00Cannot allocate %d bytes for buffer\.\n?\x00/
        $c4 = /\x00SAX: parsing took %ld milliseconds\.\n?\x00/
        $c5 = /\x00Tag mismatch, expecting '%s', got '%s'\.\n?\x00/
        $c6 = /\x00Byte %ld, line %ld in file '%s'\.\n?\x00/
    condition:
        $v or $a1 or 2 of ($c*)
}
