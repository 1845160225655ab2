rule ipband
{
    meta:
        component = "ipband"
        title = "ipband"
        supplier = "ipband"
        purl = "pkg:generic/ipband"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "ipband"
        version_v = "ipband ([0-1](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0ipband 0.8.1\\0"
        hit1_version = "0.8.1"
        hit2 = "\\0ipband received signal number <%i> \\0"
        miss1 = "ipband 0.8.1 was seen"
        miss2 = "ipband received signal number <%i>  "
    strings:
        $v = /\x00ipband [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00ipband received signal number <%i> \n?\x00/
        $a2 = /\x00ipband: Error parsing subnet option in config file: %s\n?\x00/
    condition:
        any of them
}
