rule l2tpns
{
    meta:
        component = "l2tpns"
        title = "l2tpns"
        supplier = "l2tpns"
        purl = "pkg:generic/l2tpns"
        type = "application"
        source = "l2tpns"
        version_v = "L2TPNS version ([0-3](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0L2TPNS version 2.4.1\\0"
        hit1_version = "2.4.1"
        hit2 = "\\0DANGER: Received a CSESSION version=%d that didn't decompress correctly!\\0"
        hit3 = "\\0   Plugin load failed: API version mismatch: %s\\0Access-list %s not defined\\0"
        miss1 = "L2TPNS version 2.4.1 was seen"
        miss2 = "DANGER: Received a CSESSION version=%d that didn't decompress correctly! "
        miss3 = "\\0   Plugin load failed: API version mismatch: %s\\0"
        miss4 = "   Plugin load failed: API version mismatch: %s "
    strings:
        $v = /\x00L2TPNS version [0-3](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00DANGER: Received a CSESSION version=%d that didn't decompress correctly!\n?\x00/
        $c1 = /\x00   Plugin load failed: API version mismatch: %s\n?\x00/
        $c2 = /\x00Access-list %s not defined\n?\x00/
    condition:
        any of ($v, $a*) or ($c1 and $c2)
}
