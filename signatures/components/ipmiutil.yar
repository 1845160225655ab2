rule ipmiutil
{
    meta:
        component = "ipmiutil"
        title = "ipmiutil"
        supplier = "ipmiutil"
        purl = "pkg:generic/ipmiutil"
        licence = "BSD-3-Clause"
        type = "application"
        source = "ipmiutil"
        hit1 = "\\0%c? [ipmiutil help]\\x0d\\0"
        miss1 = "%c? [ipmiutil help]\\x0d "
    strings:
        $a1 = /\x00%c\? \[ipmiutil help\]\r\n?\x00/
        $a2 = /\x00%c\^X \[suspend ipmiutil\]\r\n?\x00/
        $a3 = /\x00%c\^Z \[suspend ipmiutil\]\r\n?\x00/
        $a4 = /\x00%c\. \[terminated ipmiutil\]\r\n?\x00/
    condition:
        any of them
}
