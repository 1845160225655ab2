rule mtools
{
    meta:
        component = "mtools"
        title = "GNU Mtools"
        supplier = "fsf"
        purl = "pkg:generic/mtools"
        licence = "GPL-3.0-only"
        type = "application"
        source = "mtools"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([34]\\.[0-9]\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0Mtools version %s, dated %s\\0"
        hit2 = "\\0Mtools version %s, dated %s\\04.0.32\\0"
        hit2_version = "4.0.32"
        miss1 = "Mtools version %s, dated %s "
    strings:
        $a1 = /\x00Mtools version %s, dated %s\n?\x00/
        $a2 = /\x00Flag %c not supported by mtools\n?\x00/
        $a3 = /\x00%s \(GNU mtools\) %s\n?\x00/
        $a4 = /\x00Unknown mtools command '%s'\n?\x00/
    condition:
        any of them
}
