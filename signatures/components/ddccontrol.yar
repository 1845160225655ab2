rule ddccontrol
{
    meta:
        component = "ddccontrol"
        title = "ddccontrol"
        supplier = "ddccontrol"
        purl = "pkg:generic/ddccontrol"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/ddccontrol/ddccontrol"
        type = "library"
        source = "ddccontrol"
        hit1 = "\\0DDCControl get %u for %s.\\0"
        hit2 = "\\0i2c-dev module isn't loaded\\0only detected devices are allowed\\0"
        miss1 = "DDCControl get %u for %s. "
        miss2 = "\\0i2c-dev module isn't loaded\\0"
        miss3 = "i2c-dev module isn't loaded only detected devices are allowed "
    strings:
        $a1 = /\x00DDCControl get %u for %s\.\n?\x00/
        $a2 = /\x00DDCControl set %u on %s to %d\.\n?\x00/
        $c1 = /\x00i2c-dev module isn't loaded\n?\x00/
        $c2 = /\x00only detected devices are allowed\n?\x00/
        $c3 = /\x00i2c-algo-bit\.o: \(0\) scl=%d, sda=%d\n?\x00/
        $c4 = /\x00i2c-algo-bit\.o: \(1\) scl=%d, sda=%d\n?\x00/
        $c5 = /\x00\tPlug and Play ID: %s \[%s\]\n?\x00/
        $c6 = /\x00   DDC\/CI supported: %s\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
