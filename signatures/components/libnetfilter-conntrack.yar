rule libnetfilter_conntrack
{
    meta:
        component = "libnetfilter-conntrack"
        title = "libnetfilter_conntrack"
        supplier = "netfilter"
        purl = "pkg:generic/libnetfilter-conntrack"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.netfilter.org/projects/libnetfilter_conntrack/"
        type = "library"
        source = "libnetfilter-conntrack"
        hit1 = "ctnetlink kernel ABI is broken, contact your vendor."
        miss1 = "ctnetlink kernel ABI is broken"
    strings:
        $a = "ctnetlink kernel ABI is broken, contact your vendor."
    condition:
        any of them
}
