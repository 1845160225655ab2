rule ifupdown
{
    meta:
        component = "ifupdown"
        title = "ifupdown"
        supplier = "debian"
        purl = "pkg:generic/ifupdown"
        licence = "GPL-2.0-or-later"
        homepage = "https://tracker.debian.org/pkg/ifupdown"
        type = "application"
        source = "ifupdown"
        version = "version ([0-9.]+)"
        hit1 = "\\0this command should be called as ifup, ifdown, or ifquery\\0"
        miss1 = "ifupdown 1.2.3\\n"
    strings:
        $v = /\x00%s version 0\.[678]\.[0-9]{1,2}[^\x00\n]{0,24}\n{1,2}Copyright/
        $a = "this command should be called as ifup, ifdown, or ifquery"
        $b = "This command should be called as ifup or ifdown"
    condition:
        $a or $b or $v
}
