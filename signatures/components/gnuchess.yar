rule gnuchess
{
    meta:
        component = "gnuchess"
        title = "GNU Chess"
        supplier = "fsf"
        cpe = "gnu:chess"
        purl = "pkg:generic/gnuchess"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.gnu.org/software/chess/"
        type = "application"
        source = "gnuchess"
        hit1 = "\\0The file 'gnuchess.ini' allows setting config options. See\\n\\0"
        miss1 = "GNU Chess 1.2.3\\n"
    strings:
        $a = "The file 'gnuchess.ini' allows setting config options."
    condition:
        any of them and uint32be(0) != 0xde120495
}
