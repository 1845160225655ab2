rule hylafax
{
    meta:
        component = "hylafax"
        title = "HylaFAX"
        supplier = "hylafax"
        purl = "pkg:generic/hylafax"
        type = "application"
        source = "hylafax"
        version_v = "HylaFAX \\(tm\\) Version ([0-7](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0HylaFAX (tm) Version 6.0.7\\0"
        hit1_version = "6.0.7"
        hit2 = "\\0%%%%Title: HylaFAX Cover Sheet\\0"
        miss1 = "HylaFAX (tm) Version 6.0.7 was seen"
        miss2 = "%%%%Title: HylaFAX Cover Sheet "
    strings:
        $v = /\x00HylaFAX \(tm\) Version [0-7](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00%%%%Title: HylaFAX Cover Sheet\n?\x00/
        $a2 = /\x00%%%%Creator: HylaFAX TextFormat Class\n?\x00/
        $a3 = /\x00HylaFAX %s Protocol Server: restarted\.\n?\x00/
        $a4 = /\x00HylaFAX %s: Unable to init server, giving up after %u tries\.\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
