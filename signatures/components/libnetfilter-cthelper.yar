rule libnetfilter_cthelper
{
    meta:
        component = "libnetfilter-cthelper"
        title = "libnetfilter-cthelper"
        supplier = "netfilter"
        purl = "pkg:generic/libnetfilter-cthelper"
        homepage = "https://www.netfilter.org/projects/libnetfilter_cthelper/"
        type = "library"
        source = "libnetfilter-cthelper"
        hit1 = "\\0nfct_helper_policy_attr_set_str\\0nfct_helper_attr_get_str\\0nfct_helper_attr_get_u16\\0"
        miss1 = "\\0nfct_helper_policy_attr_set_str\\0nfct_helper_attr_get_str\\0"
    strings:
        $s1 = /\x00nfct_helper_policy_attr_set_str\x00/
        $s2 = /\x00nfct_helper_attr_get_str\x00/
        $s3 = /\x00nfct_helper_attr_get_u16\x00/
        $s4 = /\x00nfct_helper_attr_get_u32\x00/
        $s5 = /\x00nfct_helper_attr_set_str\x00/
    condition:
        3 of ($s*)
}
