rule collectd
{
    meta:
        component = "collectd"
        title = "collectd"
        supplier = "collectd"
        cpe = "collectd:collectd"
        purl = "pkg:generic/collectd"
        homepage = "https://www.collectd.org/"
        type = "application"
        source = "collectd"
        version_v = "collectd ([0-9.]+[0-9])"
        hit1 = "\\ncollectd 5.12.0.git, http://collectd.org/"
        hit1_version = "5.12.0"
        miss1 = "collectd 5.12.0"
    strings:
        $v = /\ncollectd [4-6]\.[0-9]{1,2}\.[0-9]{1,2}[^\x00\n]{0,12}, http:\/\/collectd\.org\//
    condition:
        any of them
}
