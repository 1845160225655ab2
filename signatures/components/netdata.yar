rule netdata
{
    meta:
        component = "netdata"
        title = "Netdata"
        supplier = "netdata"
        cpe = "netdata:netdata"
        purl = "pkg:generic/netdata"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.netdata.cloud/"
        type = "application"
        source = "netdata"
        version_n = "[^\\x20-\\x7e]v([12]\\.[0-9]{1,3}\\.[0-9]{1,2})[^\\x00]{0,20}\\x00"
        near_n = 40
        hit1 = "\\0v1.37.1\\0apps.plugin %s"
        hit1_version = "1.37.1"
        hit2 = "\\0v1.29.3\\0apps.plugin %s"
        hit2_version = "1.29.3"
        miss1 = "# netdata configuration"
    strings:
        $n = /\x00(apps|perf|nfacct|slabinfo|cgroup-network)\.plugin %s/
        $c = /\x00# netdata configuration\n/
        $g = /# global netdata configuration/
    condition:
        any of them
}
