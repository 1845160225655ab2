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
        path_version = "^libnetfilter_conntrack\\.so\\.(3\\.[0-9]\\.[0-9])$"
        releases = "3.6.0=1.0.6 3.7.0=1.0.7..1.0.8 3.8.0=1.0.9.."
        hit1 = "ctnetlink kernel ABI is broken, contact your vendor."
        miss1 = "ctnetlink kernel ABI is broken"
        file1 = "libnetfilter_conntrack.so.3.7.0"
        file1_version = "1.0.7..1.0.8"
        file2 = "libnetfilter_conntrack.so.3.6.0"
        file2_version = "1.0.6"
        file3 = "libnetfilter_conntrack.so.3.99.0"
    strings:
        $a = "ctnetlink kernel ABI is broken, contact your vendor."
    condition:
        any of them
}
