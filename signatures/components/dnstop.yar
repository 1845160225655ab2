rule dnstop
{
    meta:
        component = "dnstop"
        title = "dnstop"
        supplier = "dnstop"
        purl = "pkg:generic/dnstop"
        type = "application"
        source = "dnstop"
        file_version = "\\x00(20[012][0-9]{5})\\x00"
        hit1 = "\\0dnstop Version: %s\\0"
        miss1 = "dnstop Version: %s "
    strings:
        $a1 = /\x00dnstop Version: %s\n?\x00/
    condition:
        $a1
}
