rule htpdate
{
    meta:
        component = "htpdate"
        title = "htpdate"
        supplier = "htpdate"
        purl = "pkg:generic/htpdate"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "htpdate"
        version_v = "htpdate version ([0-2](?:\\.[0-9]{1,4}){1,3})"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0htpdate version 1.3.7 started\\0"
        hit1_version = "1.3.7"
        hit2 = "\\0htpdate already running\\0"
        hit3 = "\\0htpdate already running\\01.3.7\\0"
        hit3_version = "1.3.7"
        miss1 = "htpdate version 1.3.7 started was seen"
        miss2 = "htpdate already running "
    strings:
        $v = /\x00htpdate version [0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12} started\n?\x00/
        $a1 = /\x00htpdate already running\n?\x00/
    condition:
        any of them
}
