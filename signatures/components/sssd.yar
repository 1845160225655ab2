rule sssd
{
    meta:
        component = "sssd"
        title = "SSSD"
        supplier = "sssd"
        purl = "pkg:generic/sssd"
        homepage = "https://github.com/SSSD/sssd"
        type = "library"
        source = "sssd"
        hit1 = "\\0Found %s in sysdb\\0Key not found %s\\0"
        miss1 = "\\0Found %s in sysdb\\0"
        miss2 = "Found %s in sysdb Key not found %s "
    strings:
        $c1 = /\x00Found %s in sysdb\n?\x00/
        $c2 = /\x00Key not found %s\n?\x00/
        $c3 = /\x00buffer size: %zu\n?\x00/
        $c4 = /\x00Using domain_resolution_order from sssd\.conf\n?\x00/
        $c5 = /\x00sssd_async_connect_send failed\.\n?\x00/
        $c6 = /\x00Missing AD domain name, falling back to sssd domain name\n?\x00/
        $c7 = /\x00send_to_child: %d\n?\x00/
        $c8 = /\x00CR #%u: Looking up %s\n?\x00/
    condition:
        2 of ($c*)
}
