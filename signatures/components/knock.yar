rule knock
{
    meta:
        component = "knock"
        title = "knock"
        supplier = "knock"
        purl = "pkg:generic/knock"
        licence = "GPL-2.0-only"
        type = "application"
        source = "knockd"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(0\\.[5-9])\\n?\\x00"
        hit1 = "\\0new sequence for door %s: \\0bailed out of main loop! (ret=%d)\\0"
        hit2 = "\\0new sequence for door %s: \\0bailed out of main loop! (ret=%d)\\00.8\\0"
        hit2_version = "0.8"
        miss1 = "\\0new sequence for door %s: \\0"
        miss2 = "new sequence for door %s:  "
    strings:
        $c1 = /\x00new sequence for door %s: \n?\x00/
        $c2 = /\x00bailed out of main loop! \(ret=%d\)\n?\x00/
        $c3 = /\x00example:  knock myserver\.example\.com 123:tcp 456:udp 789:tcp\n?\x00/
    condition:
        2 of them
}
