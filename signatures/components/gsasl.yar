rule gsasl
{
    meta:
        component = "gsasl"
        title = "GNU SASL"
        supplier = "fsf"
        purl = "pkg:generic/gsasl"
        type = "library"
        source = "gsasl"
        version_v = "GNU SASL ([0-3](?:\\.[0-9]{1,4}){1,3})"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-3](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0GNU SASL 2.2.0\\0"
        hit1_version = "2.2.0"
        hit2 = "\\0Libgsasl success\\0Libgsasl unknown error\\0"
        hit3 = "\\0Libgsasl success\\0Libgsasl unknown error\\02.2.0\\0"
        hit3_version = "2.2.0"
        miss1 = "GNU SASL 2.2.0 was seen"
        miss2 = "\\0Libgsasl success\\0"
        miss3 = "Libgsasl success "
    strings:
        $v = /\x00GNU SASL [0-3](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $c1 = /\x00Libgsasl success\n?\x00/
        $c2 = /\x00Libgsasl unknown error\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and ($v or ($c1 and $c2))
}
