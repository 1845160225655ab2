rule redsocks
{
    meta:
        component = "redsocks"
        title = "redsocks"
        supplier = "redsocks"
        purl = "pkg:generic/redsocks"
        licence = "Apache-2.0"
        homepage = "https://github.com/darkk/redsocks"
        type = "application"
        source = "redsocks"
        version = "/([0-9.]+)"
        hit1 = "\\0redsocks/0.5\\0"
        hit1_version = "0.5"
        miss1 = "redsocks 1.2.3\\n"
    strings:
        $v = /\x00redsocks\/[01]\.[0-9]{1,2}(-[a-z0-9]{1,12})?\x00/
        $a = "redudp_first_pkt_from_client"
        $b = "http-relay"
        $c = "dnstc_fini_instance"
        $d = "redsocks_accept_client"
    condition:
        ($v or ($c and $a)) and any of them
}
