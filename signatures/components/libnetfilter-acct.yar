rule libnetfilter_acct
{
    meta:
        component = "libnetfilter-acct"
        title = "libnetfilter-acct"
        supplier = "netfilter"
        purl = "pkg:generic/libnetfilter-acct"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.netfilter.org/projects/libnetfilter_acct/"
        type = "library"
        source = "libnetfilter-acct"
        hit1 = "\\0nfacct_nlmsg_build_payload\\0nfacct_attr_set_str\\0nfacct_attr_set_u64\\0"
        miss1 = "\\0nfacct_nlmsg_build_payload\\0nfacct_attr_set_str\\0"
    strings:
        $s1 = /\x00nfacct_nlmsg_build_payload\x00/
        $s2 = /\x00nfacct_attr_set_str\x00/
        $s3 = /\x00nfacct_attr_set_u64\x00/
        $s4 = /\x00nfacct_attr_unset\x00/
    condition:
        3 of ($s*)
}
