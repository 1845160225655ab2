rule polkit
{
    meta:
        component = "polkit"
        title = "polkit"
        supplier = "freedesktop"
        purl = "pkg:generic/polkit"
        type = "application"
        source = "policykit-1"
        version_a1 = "[^\\t\\n\\r\\x20-\\x7e]v?(0\\.1[0-9]{2}|1[2-9][0-9])\\n?\\x00"
        near_a1 = 48
        version_a2 = "[^\\t\\n\\r\\x20-\\x7e]v?(0\\.1[0-9]{2}|1[2-9][0-9])\\n?\\x00"
        near_a2 = 48
        version_a3 = "[^\\t\\n\\r\\x20-\\x7e]v?(0\\.1[0-9]{2}|1[2-9][0-9])\\n?\\x00"
        near_a3 = 48
        version_a4 = "[^\\t\\n\\r\\x20-\\x7e]v?(0\\.1[0-9]{2}|1[2-9][0-9])\\n?\\x00"
        near_a4 = 48
        version_a5 = "[^\\t\\n\\r\\x20-\\x7e]v?(0\\.1[0-9]{2}|1[2-9][0-9])\\n?\\x00"
        near_a5 = 48
        version_c1 = "[^\\t\\n\\r\\x20-\\x7e]v?(0\\.1[0-9]{2}|1[2-9][0-9])\\n?\\x00"
        near_c1 = 48
        version_c2 = "[^\\t\\n\\r\\x20-\\x7e]v?(0\\.1[0-9]{2}|1[2-9][0-9])\\n?\\x00"
        near_c2 = 48
        hit1 = "\\0polkit-agent-helper-1: error response to PolicyKit daemon: %s\\0"
        hit2 = "\\0polkit-agent-helper-1: error response to PolicyKit daemon: %s\\0122\\0"
        hit2_version = "122"
        hit3 = "\\0PolicyKit daemon reconnected to bus.\\0The cookie obtained from the PolicyKit daemon\\0"
        miss1 = "polkit-agent-helper-1: error response to PolicyKit daemon: %s "
        miss2 = "\\0PolicyKit daemon reconnected to bus.\\0"
        miss3 = "PolicyKit daemon reconnected to bus. "
    strings:
        $a1 = /\x00polkit-agent-helper-1: error response to PolicyKit daemon: %s\n?\x00/
        $a2 = /\x00pkexec version %s\n?\x00/
        $a3 = /\x00pkcheck version %s\n?\x00/
        $a4 = /\x00pkaction version %s\n?\x00/
        $a5 = /\x00pkttyagent version %s\n?\x00/
        $c1 = /\x00PolicyKit daemon reconnected to bus\.\n?\x00/
        $c2 = /\x00The cookie obtained from the PolicyKit daemon\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and (any of ($a*) or ($c1 and $c2))
}
