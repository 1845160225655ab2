rule tcpdump
{
    meta:
        component = "tcpdump"
        title = "tcpdump"
        supplier = "tcpdump"
        cpe = "tcpdump:tcpdump"
        purl = "pkg:generic/tcpdump"
        licence = "BSD-3-Clause"
        homepage = "https://www.tcpdump.org/"
        type = "application"
        source = "tcpdump"
        version_v = "version ([0-9.]+[0-9])"
        version_o = "[^\\t\\n\\r\\x20-\\x7e]([34]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:-PRE-GIT)?)\\x00"
        near_o = 200
        confidence_o = 80
        hit1 = "\\0%s version 4.99.3\\n\\0 [ -Z user ] [ expression ]"
        hit1_version = "4.99.3"
        hit2 = "\\04.9.2\\0\\0%s version %s\\n\\0 [ -W filecount ]"
        hit2_version = "4.9.2"
        miss1 = "\\0%s version 4.99.3\\n\\0"
        miss2 = "tcpdump version 4.99.3"
    strings:
        $v = /\x00%s version [345]\.[0-9]{1,2}\.[0-9]{1,2}[A-Za-z0-9._-]{0,12}\n\x00/
        $o = /\x00%s version %s\n\x00/
        $z = /\[ -Z user \]|\[ -y (data)?linktype ?(type)? ?\] \[ expression \]|\[ -W filecount \]/
        $d = "%u packet%s dropped by kernel"
        $d2 = "packets dropped by kernel"
    condition:
        $z and ($v or $o or $d or $d2)
}
