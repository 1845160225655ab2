rule ifupdown_ng
{
    meta:
        component = "ifupdown-ng"
        title = "ifupdown-ng"
        supplier = "ifupdown-ng"
        purl = "pkg:generic/ifupdown-ng"
        homepage = "https://github.com/ifupdown-ng/ifupdown-ng"
        type = "application"
        source = "ifupdown-ng"
        lagging = "yes"
        version_v = "ng ([0-9.]+[0-9])"
        hit1 = "\\0/etc/network/ifupdown-ng.conf\\0\\0ifupdown-ng 0.11.3\\n\\0"
        hit1_version = "0.11.3"
        miss1 = "ifupdown-ng 0.11.3\\n"
    strings:
        $v = /\x00ifupdown-ng [01]\.[0-9]{1,2}(\.[0-9]{1,2})?[^\x00\n]{0,16}\n?\x00?/
        $c = "/etc/network/ifupdown-ng.conf"
    condition:
        all of them
}
