rule znc
{
    meta:
        component = "znc"
        title = "ZNC"
        supplier = "znc"
        cpe = "znc:znc"
        purl = "pkg:generic/znc"
        licence = "Apache-2.0"
        homepage = "https://znc.in/"
        type = "application"
        source = "znc"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        hit1 = ":***!znc@znc.in "
        hit2 = ":***!znc@znc.in \\01.8.2\\0"
        hit2_version = "1.8.2"
        miss1 = "znc@znc.in"
    strings:
        $a = /:\*\*\*!znc@znc\.in /
        $b = /\x00\*?4CZNC\x00|_ZTS4CZNC\x00/
    condition:
        any of them
}
