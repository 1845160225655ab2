rule gdbm
{
    meta:
        component = "gdbm"
        title = "GNU dbm"
        supplier = "fsf"
        purl = "pkg:generic/gdbm"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.gnu.org/software/gdbm/"
        type = "library"
        source = "gdbm"
        version = "version ([12]\\.[0-9]+(?:\\.[0-9]+)?)"
        hit1 = "\\0GDBM version 1.23. 04/02/2022 (built Feb  4 2022 09:00:00)\\0"
        hit1_version = "1.23"
        hit2 = "\\0This is GDBM version 1.8.3, as of October 15, 2002.\\0"
        hit2_version = "1.8.3"
        miss1 = "GDBM version %s\\n"
    strings:
        $v = /\x00(This is )?GDBM version [12]\.[0-9]{1,2}(\.[0-9]{1,2})?[., ]{1,3}(as of )?[A-Z0-9]/
    condition:
        any of them
}
