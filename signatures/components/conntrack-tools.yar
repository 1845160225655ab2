rule conntrack_tools
{
    meta:
        component = "conntrack-tools"
        title = "conntrack-tools"
        supplier = "netfilter"
        cpe = "netfilter:conntrack-tools"
        purl = "pkg:generic/conntrack-tools"
        homepage = "https://conntrack-tools.netfilter.org/"
        type = "application"
        source = "conntrack-tools"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 40
        version_f = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_f = 24
        hit1 = "\\01.4.7\\0\\0\\0Connection tracking userspace daemon v%s\\n"
        hit1_version = "1.4.7"
        miss1 = "conntrack v1.4.7"
    strings:
        $n = /Command line interface for the connection tracking system\. Version %s|Connection tracking userspace daemon v%s/
        $f = "nfct v%s: Unknown subsystem"
    condition:
        any of them
}
