rule trickle
{
    meta:
        component = "trickle"
        title = "trickle"
        supplier = "trickle"
        purl = "pkg:generic/trickle"
        type = "application"
        source = "trickle"
        version_v = "trickle version ([0-2](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0trickle version 1.07\\0"
        hit1_version = "1.07"
        hit2 = "\\0[trickle] Invalid time smoothing parameter\\0"
        miss1 = "trickle version 1.07 was seen"
        miss2 = "[trickle] Invalid time smoothing parameter "
    strings:
        $v = /\x00trickle version [0-2](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00\[trickle\] Invalid time smoothing parameter\n?\x00/
        $a2 = /\x00\[trickle\] avg: %d\.%d KB\/s; win: %d\.%d KB\/s\n?\x00/
        $a3 = /\x00Could not reach trickled, working independently\n?\x00/
    condition:
        any of them
}
