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
        hit1 = ":***!znc@znc.in "
        miss1 = "znc@znc.in"
    strings:
        $a = /:\*\*\*!znc@znc\.in /
        $b = /\x00\*?4CZNC\x00|_ZTS4CZNC\x00/
    condition:
        any of them
}
