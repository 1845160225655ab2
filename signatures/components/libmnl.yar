rule libmnl
{
    meta:
        component = "libmnl"
        title = "libmnl"
        supplier = "netfilter"
        purl = "pkg:generic/libmnl"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.netfilter.org/projects/libmnl/"
        type = "library"
        source = "libmnl"
        path_version = "^libmnl\\.so\\.(0\\.[0-9]\\.[0-9])$"
        releases = "0.1.0=1.0.2..1.0.3 0.2.0=1.0.4.."
        hit1 = "\\0mnl_nlmsg_fprintf\\0mnl_attr_type_valid\\0mnl_nlmsg_batch_reset\\0mnl_attr_nest_cancel\\0mnl_attr_parse_payload\\0"
        miss1 = "\\0mnl_attr_parse_payload\\0mnl_nlmsg_batch_reset\\0libmnl.so.0\\0"
        file1 = "libmnl.so.0.2.0"
        file1_version = "1.0.4.."
        file2 = "libmnl.so.0.9.0"
    strings:
        $a = /\x00mnl_nlmsg_fprintf\x00/
        $b = /\x00mnl_attr_type_valid\x00/
        $c = /\x00mnl_nlmsg_batch_reset\x00/
        $d = /\x00mnl_attr_nest_cancel\x00/
        $e = /\x00mnl_attr_parse_payload\x00/
        $h = "----------------\t------------------\n"
    condition:
        (#a > 0 and $b and $c and $d and $e) or ($h and $a)
}
