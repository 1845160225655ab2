rule nss_mdns
{
    meta:
        component = "nss-mdns"
        title = "nss-mdns"
        supplier = "nss-mdns"
        purl = "pkg:generic/nss-mdns"
        licence = "LGPL-2.0-or-later"
        type = "library"
        source = "nss-mdns"
        hit1 = "\\0RESOLVE-ADDRESS %s\\0RESOLVE-HOSTNAME%s %s\\0"
        miss1 = "\\0RESOLVE-ADDRESS %s\\0"
        miss2 = "RESOLVE-ADDRESS %s "
    strings:
        $c1 = /\x00RESOLVE-ADDRESS %s\n?\x00/
        $c2 = /\x00RESOLVE-HOSTNAME%s %s\n?\x00/
    condition:
        all of them
}
