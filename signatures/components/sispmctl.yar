rule sispmctl
{
    meta:
        component = "sispmctl"
        title = "sispmctl"
        supplier = "sispmctl"
        purl = "pkg:generic/sispmctl"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "sispmctl"
        version_r1 = "Linux ([0-9.]+[a-z]?)"
        hit1 = "\\0\\nSiS PM Control for Linux 3.1\\n\\n(C) 2004-2011"
        hit1_version = "3.1"
        hit2 = "\\0Gembird #%d\\nUSB information:  bus %s, device %s\\0SIS-PM devices only feature 4 outlets. Number changed from %d to 1\\0"
        miss1 = "\\0Gembird #%d\\nUSB information:  bus %s, device %s\\0"
        miss2 = "Gembird #%d\\nUSB information:  bus %s, device %s "
    strings:
        $r1 = /\x00\nSiS PM Control for Linux [2-4]\.[0-9]{1,2}[a-z]?\n/
        $c1 = /\x00Gembird #%d\nUSB information:  bus %s, device %s\n?\x00/
        $c2 = /\x00SIS-PM devices only feature 4 outlets\. Number changed from %d to 1\n?\x00/
    condition:
        $r1 or ($c1 and $c2)
}
