rule zlib
{
    meta:
        component = "zlib"
        title = "zlib"
        supplier = "zlib"
        cpe = "zlib:zlib"
        purl = "pkg:generic/zlib"
        licence = "Zlib"
        homepage = "https://zlib.net/"
        type = "library"
        source = "zlib"
        version = "flate ([0-9]+\\.[0-9]+(?:\\.[0-9]+)*)"
        hit1 = "\\0 deflate 1.2.13 Copyright 1995-2022 Jean-loup Gailly and Mark Adler \\0"
        hit1_version = "1.2.13"
        hit2 = "\\0 inflate 1.1.4 Copyright 1995-2002 Mark Adler \\0"
        hit2_version = "1.1.4"
        hit3 = " inflate 1.3 Copyright 1995-2023 Mark Adler \\0"
        hit3_version = "1.3"
        miss1 = "zlib 1.2.13 Copyright 1995-2022 Jean-loup Gailly and Mark Adler\\n"
        miss2 = "inflate 1.2.11\\0"
    strings:
        $deflate = / deflate [0-2]\.[0-9](\.[0-9]{1,2}){0,3}[a-z0-9.-]{0,16} Copyright 19[0-9]{2}-[0-9]{4} Jean-loup Gailly/
        $inflate = / inflate [0-2]\.[0-9](\.[0-9]{1,2}){0,3}[a-z0-9.-]{0,16} Copyright 19[0-9]{2}-[0-9]{4} Mark Adler/
    condition:
        any of them
}
