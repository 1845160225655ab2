rule faad2
{
    meta:
        component = "faad2"
        title = "FAAD2"
        supplier = "faad2"
        purl = "pkg:generic/faad2"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/knik0/faad2"
        type = "library"
        source = "faad2"
        version_a = "[^\\t\\n\\r\\x20-\\x7e](2\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_a = 128
        hit1 = "\\02.10.0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0[4\\xfe\\xff^1\\xfe\\xff^1\\xfe\\xff\\xe53\\xfe\\xff\\xd13\\xfe\\xff,4\\xfe\\xff\\x154\\xfe\\xff\\xfb3\\xfe\\xff\\x02\\x04\\x04\\x04\\x08\\x02\\x02\\x02\\x02\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0g a   o r e n   t h g i r y p o c"
        hit1_version = "2.10.0"
        hit2 = "\\02.10.1\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\x1f2\\xfe\\xfft.\\xfe\\xfft.\\xfe\\xffh1\\xfe\\xffR1\\xfe\\xff81\\xfe\\xff$1\\xfe\\xff\\x0b1\\xfe\\xff\\x02\\x04\\x04\\x04\\x08\\x02\\x02\\x02\\x02\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0g a   o r e n   t h g i r y p o c"
        hit2_version = "2.10.1"
        miss1 = "copyright nero ag"
    strings:
        $a = /g a   o r e n   t h g i r y p o c/
    condition:
        any of them
}
