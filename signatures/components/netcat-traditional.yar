rule netcat_traditional
{
    meta:
        component = "netcat-traditional"
        title = "netcat (Hobbit)"
        supplier = "netcat"
        purl = "pkg:generic/netcat-traditional"
        type = "application"
        source = "netcat"
        version_n = "\\[v([0-9.]+)(?:-[0-9.]+)?\\]"
        near_n = 40
        hit1 = "[v1.10-47]\\nconnect to somewhere:\\x09nc [-options] hostname"
        hit1_version = "1.10"
        miss1 = "connect to somewhere: nc [-options] hostname port"
    strings:
        $n = /connect to somewhere:\tnc \[-options\] hostname/
    condition:
        any of them
}
