rule stone
{
    meta:
        component = "stone"
        title = "stone"
        supplier = "stone"
        purl = "pkg:generic/stone"
        type = "application"
        source = "stone"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([23]\\.[0-9][a-z]?)\\n?\\x00"
        hit1 = "\\0stone %s  http://www.gcd.org/sengoku/stone/\\0"
        hit2 = "\\0stone %s  http://www.gcd.org/sengoku/stone/\\02.4\\0"
        hit2_version = "2.4"
        hit3 = "\\0stone %d: accept error err=%d\\0stone %d: epoll_ctl %d ADD err=%d\\0"
        miss1 = "stone %s  http://www.gcd.org/sengoku/stone/ "
        miss2 = "\\0stone %d: accept error err=%d\\0"
        miss3 = "stone %d: accept error err=%d "
    strings:
        $a1 = /\x00stone %s  http:\/\/www\.gcd\.org\/sengoku\/stone\/\n?\x00/
        $c1 = /\x00stone %d: accept error err=%d\n?\x00/
        $c2 = /\x00stone %d: epoll_ctl %d ADD err=%d\n?\x00/
        $c3 = /\x00stone %d: out of memory, closing TCP %d\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
