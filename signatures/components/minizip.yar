rule minizip
{
    meta:
        component = "minizip"
        title = "minizip"
        supplier = "zlib"
        purl = "pkg:generic/minizip"
        licence = "Zlib"
        homepage = "https://zlib.net/"
        type = "library"
        source = "minizip"
        version_m = "MiniZip ([0-9.]+[a-z]?)"
        hit1 = "\\0 unzip 1.01 Copyright 1998-2004 Gilles Vollant - http://www.winimage.com/zLibDll\\0"
        hit2 = "MiniZip 1.1, demo of zLib + "
        hit2_version = "1.1"
        miss1 = "minizip 1.1 by Gilles Vollant"
    strings:
        $l = /\x00 (un)?zip [0-2]\.[0-9]{1,2}[a-z]? Copyright 1998-20[0-9]{2} Gilles Vollant/
        $m = /MiniZip [0-2]\.[0-9]{1,2}[a-z]?, demo of zLib \+ /
        $u = /MiniUnz [0-2]\.[0-9]{1,2}[a-z]?, demo of zLib \+ /
    condition:
        any of them
}
