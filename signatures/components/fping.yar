rule fping
{
    meta:
        component = "fping"
        title = "fping"
        supplier = "fping"
        purl = "pkg:generic/fping"
        homepage = "https://fping.org/"
        type = "application"
        source = "fping"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([2-5]\\.[0-9]{1,2})\\x00"
        near_n = 24
        hit1 = "\\05.1\\0%s: Version %s\\n\\0%s: use either one of -d or -n\\n"
        hit1_version = "5.1"
        miss1 = "\\0%s: Version %s\\n\\0"
    strings:
        $n = /\x00%s: Version %s\n\x00/
        $p = /use either one of -d or -n|can.t specify both -c and -l|can.t specify only one of -c, -l/
    condition:
        $n and $p
}
