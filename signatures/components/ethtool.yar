rule ethtool
{
    meta:
        component = "ethtool"
        title = "ethtool"
        supplier = "kernelorg"
        cpe = "kernel:ethtool"
        purl = "pkg:generic/ethtool"
        licence = "GPL-2.0-only"
        homepage = "https://www.kernel.org/pub/software/network/ethtool/"
        type = "application"
        source = "ethtool"
        version = "ethtool version ([0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        hit1 = "ethtool version 6.1\\n"
        hit1_version = "6.1"
        hit2 = "ethtool version 6\\n"
        hit2_version = "6"
        miss1 = "ethtool version is %s"
        miss2 = "Cannot get device settings"
    strings:
        $v = /ethtool version [1-9][0-9]?(\.[0-9]{1,2})?(-pre[0-9])?\n/
    condition:
        $v
}
