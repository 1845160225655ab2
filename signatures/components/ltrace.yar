rule ltrace
{
    meta:
        component = "ltrace"
        title = "ltrace"
        supplier = "nongnu"
        purl = "pkg:generic/ltrace"
        licence = "GPL-2.0-or-later"
        homepage = "https://gitlab.com/cespedes/ltrace"
        type = "application"
        source = "ltrace"
        version = "version ([0-9.]+[0-9])"
        hit1 = "\\0ltrace version 0.7.3.\\nCopyright (C) 1997-2009 Juan Cespedes"
        hit1_version = "0.7.3"
        miss1 = "ltrace 1.2.3\\n"
    strings:
        $v = /\x00ltrace version [0-9]\.[0-9]{1,2}(\.[0-9]{1,3})?(-git)?\.\n/
        $a = "Try `%s --help' for more information.\x00XX"
    condition:
        $v and any of them
}
