rule osmo_ggsn
{
    meta:
        component = "osmo-ggsn"
        title = "osmo-ggsn"
        supplier = "osmocom"
        purl = "pkg:generic/osmo-ggsn"
        homepage = "https://projects.osmocom.org/projects/openggsn"
        type = "library"
        source = "osmo-ggsn"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Usage: osmo-ggsn [-h] [-D] [-c configfile] [-V]\\0"
        hit2 = "\\0 gtp bind-ip %s%s\\0 gtp user-ip %s%s\\0"
        hit3 = "\\0Usage: osmo-ggsn [-h] [-D] [-c configfile] [-V]\\01.9.0\\0"
        hit3_version = "1.9.0"
        miss1 = "Usage: osmo-ggsn [-h] [-D] [-c configfile] [-V] "
        miss2 = "\\0 gtp bind-ip %s%s\\0"
        miss3 = " gtp bind-ip %s%s  gtp user-ip %s%s "
    strings:
        $a1 = /\x00Usage: osmo-ggsn \[-h\] \[-D\] \[-c configfile\] \[-V\]\n?\x00/
        $c1 = /\x00 gtp bind-ip %s%s\n?\x00/
        $c2 = /\x00 gtp user-ip %s%s\n?\x00/
        $c3 = /\x00Unknown ICMPv6 type %u\n?\x00/
        $c4 = /\x00Using IMEI\(SV\):  %s\n?\x00/
        $c5 = /\x00GSN address \(len=%u\) conversion failed\n?\x00/
        $c6 = /\x00Must use teardown for last context: %d\n?\x00/
        $c7 = /\x00Rx GTPCv1_ECHO_REQ from %s, Tx GTPCv1_ECHO_RSP\n?\x00/
        $c8 = /\x00Failed parsing Node Features bitmask: '%s'\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
