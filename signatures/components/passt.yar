rule passt
{
    meta:
        component = "passt"
        title = "passt"
        supplier = "passt"
        purl = "pkg:generic/passt"
        type = "application"
        source = "passt"
        hit1 = "\\0    default: probe free path starting from /tmp/passt_%i.socket\\0'all' port forwarding is only allowed for passt\\0"
        miss1 = "\\0    default: probe free path starting from /tmp/passt_%i.socket\\0"
        miss2 = "    default: probe free path starting from /tmp/passt_%i.socket "
    strings:
        $c1 = /\x00    default: probe free path starting from \/tmp\/passt_%i\.socket\n?\x00/
        $c2 = /\x00'all' port forwarding is only allowed for passt\n?\x00/
    condition:
        all of them
}
