rule getdns
{
    meta:
        component = "getdns"
        title = "getdns"
        supplier = "getdns"
        cpe = "getdnsapi:getdns"
        purl = "pkg:generic/getdns"
        homepage = "https://getdnsapi.net/"
        type = "library"
        source = "getdns"
        version = "getdns ([0-9]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "\\0getdns 1.6.0 configured on 2022-10-15"
        hit1_version = "1.6.0"
        miss1 = "getdns 1.6.0"
    strings:
        $v = /\x00getdns [0-9]\.[0-9]{1,2}\.[0-9]{1,2}[^\x00\n]{0,10} configured on /
    condition:
        any of them
}
