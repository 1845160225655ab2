rule madplay
{
    meta:
        component = "madplay"
        title = "madplay"
        supplier = "underbit"
        purl = "pkg:generic/madplay"
        type = "application"
        source = "madplay"
        hit1 = "\\0madplay 0.15.2 (beta)\\0"
        hit2 = "\\0invalid Replay Gain argument \\x22%s\\x22\\0invalid display time argument \\x22%s\\x22\\0"
        miss1 = "madplay 0.15.2 (beta) "
        miss2 = "\\0invalid Replay Gain argument \\x22%s\\x22\\0"
        miss3 = "invalid Replay Gain argument \\x22%s\\x22 "
    strings:
        $b1 = /\x00madplay 0\.[0-9]{1,2}\.[0-9][a-z]? \(/
        $c1 = /\x00invalid Replay Gain argument "%s"\n?\x00/
        $c2 = /\x00invalid display time argument "%s"\n?\x00/
        $c3 = /\x00unknown output format type for "%s"\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and ($b1 or 2 of ($c*))
}
