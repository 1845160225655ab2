rule atop
{
    meta:
        component = "atop"
        title = "atop"
        supplier = "atop"
        purl = "pkg:generic/atop"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "atop"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-3](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0Logs created by atop version %d.%d\\0"
        hit2 = "\\0Logs created by atop version %d.%d\\02.8.1\\0"
        hit2_version = "2.8.1"
        miss1 = "Logs created by atop version %d.%d "
    strings:
        $a1 = /\x00Logs created by atop version %d\.%d\n?\x00/
        $a2 = /\x00wrong API version from atopgpud: %d %d\n?\x00/
        $a3 = /\x00atop\/atopsar - %s: unexpected error %d\n?\x00/
        $a4 = /\x00atopacctd: directory %s must be owned by root\n?\x00/
    condition:
        any of them
}
