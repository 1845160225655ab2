rule libidn2
{
    meta:
        component = "libidn2"
        title = "Libidn2"
        supplier = "fsf"
        cpe = "gnu:libidn2"
        purl = "pkg:generic/libidn2"
        licence = "LGPL-3.0-or-later OR GPL-2.0-or-later"
        homepage = "https://www.gnu.org/software/libidn/"
        type = "library"
        source = "libidn2"
        version_x = "[^\\t\\n\\r\\x20-\\x7e]([0-2]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_x = 40
        version_c = "[^\\t\\n\\r\\x20-\\x7e]([0-2]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_c = 32
        hit1 = "\\0xn--\\0\\0\\0\\02.3.3\\0"
        hit1_version = "2.3.3"
        hit2 = "\\0xn--\\0\\0\\0\\02.3.0\\0"
        hit2_version = "2.3.0"
        miss1 = "Libidn2 2.3.3"
    strings:
        $c = /Copyright \(C\) 2011-20[0-9]{2}  Simon Josefsson/
        $x = /\x00xn--\x00{1,8}[0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
    condition:
        any of them
}
