rule mactelnet
{
    meta:
        component = "mactelnet"
        title = "MAC-Telnet"
        supplier = "mactelnet"
        purl = "pkg:generic/mactelnet"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/haakonnessjoen/MAC-Telnet"
        type = "application"
        source = "mactelnet"
        version = " ([01]\\.[0-9.]+)"
        hit1 = "\\0MAC-Telnet 0.4.4\\n\\0"
        hit1_version = "0.4.4"
        miss1 = "MAC-Telnet 0.4.4\\n"
    strings:
        $v = /\x00?MAC-(Telnet|Telnet Daemon|Ping) [01]\.[0-9]{1,2}\.[0-9]{1,2}\x0a?\x00/
    condition:
        any of them
}
