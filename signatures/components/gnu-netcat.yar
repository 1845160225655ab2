rule gnu_netcat
{
    meta:
        component = "gnu-netcat"
        title = "GNU Netcat"
        supplier = "gnu-netcat"
        purl = "pkg:generic/gnu-netcat"
        licence = "GPL-2.0-or-later"
        homepage = "https://netcat.sourceforge.net/"
        type = "application"
        hit1 = "\\0GNU netcat %s, a rewrite of the famous networking tool.\\n\\0"
        hit2 = "netcat (The GNU Netcat) %s\\n\\0"
        miss1 = "netcat (The GNU Netcat) 0.7.1"
    strings:
        $a = /GNU netcat %s, a rewrite of the famous networking tool\./
        $b = /netcat \(The GNU Netcat\) %s\n?\x00/
    condition:
        any of them
}
