rule ed
{
    meta:
        component = "ed"
        title = "GNU ed"
        supplier = "fsf"
        cpe = "gnu:ed"
        purl = "pkg:generic/ed"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.gnu.org/software/ed/"
        type = "application"
        source = "ed"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}(?:\\.[0-9])?)\\x00"
        near_n = 1500
        confidence_n = 80
        hit1 = "\\x001.19\\x00GNU %s %s\\n\\0Invalid command suffix\\0Warning: buffer modified\\0"
        hit1_version = "1.19"
        miss1 = "GNU ed 1.2.3\\n"
    strings:
        $n = "GNU %s %s\n"
        $a = "GNU ed is a line-oriented text editor."
        $b = "Invalid command suffix\x00"
        $c = "Warning: buffer modified\x00"
        $d = "GNU Ed - The GNU line editor."
        $e = "Invalid address\x00"
    condition:
        (($b and $c and $n) or $a or ($b and $c and $e)) and any of them
}
