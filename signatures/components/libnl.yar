rule libnl
{
    meta:
        component = "libnl"
        title = "libnl"
        supplier = "libnl"
        cpe = "libnl_project:libnl"
        purl = "pkg:generic/libnl"
        licence = "LGPL-2.1-only"
        homepage = "https://github.com/thom311/libnl"
        type = "library"
        source = "libnl3 libnl libnl2"
        version_v = "[^\\t\\n\\r\\x20-\\x7e]([123]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_v = 48
        version_w = "libnl ([0-9.]+)"
        hit1 = "\\0--------------------------   BEGIN NETLINK MESSAGE ---------------------------\\n\\0"
        hit2 = "\\x00libnl 3.7.0\\x00"
        hit2_version = "3.7.0"
        hit3 = "\\x003.7.0\\x00libnl tools version %s\\n\\0"
        hit3_version = "3.7.0"
        miss1 = "\\0nl_socket_alloc\\0libnl-3.so.200\\0"
    strings:
        $a = "DBG<4>%20s:%-4u %s: nl_connect(%p): "
        $b = /DBG<[0-9]>%20s:%-4u %s: (recvmsg|nl_sendto|msg %p|parse_nlmsg|link %p|cache)/
        $h = "--------------------------   BEGIN NETLINK MESSAGE ---------------------------"
        $i = /\x00nl_cache_mngr_data_ready\x00nl_cache/
        $v = /\x00libnl tools version %s/
        $w = /\x00libnl [123]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        any of them
}
