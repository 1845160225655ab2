rule libnetfilter_cttimeout
{
    meta:
        component = "libnetfilter-cttimeout"
        title = "libnetfilter_cttimeout"
        supplier = "netfilter"
        purl = "pkg:generic/libnetfilter-cttimeout"
        licence = "GPL-2.0-or-later"
        type = "library"
        source = "libnetfilter-cttimeout"
        hit1 = "\\0state %d does not exists\\0\\t.l3proto = %u,\\0"
        miss1 = "\\0state %d does not exists\\0"
        miss2 = "state %d does not exists "
    strings:
        $c1 = /\x00state %d does not exists\n?\x00/
        $c2 = /\x00\t\.l3proto = %u,\n?\x00/
        $c3 = /\x00\t\.l4proto = %u,\n?\x00/
    condition:
        2 of them
}
