rule gdnsd
{
    meta:
        component = "gdnsd"
        title = "gdnsd"
        supplier = "gdnsd"
        purl = "pkg:generic/gdnsd"
        licence = "GPL-3.0-or-later"
        type = "application"
        source = "gdnsd"
        version_v = "gdnsd version ([0-4](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0gdnsd version 3.8.1 @ pid %li\\0"
        hit1_version = "3.8.1"
        hit2 = "\\0REPLACE[gdnsdctl]: SUCCESS, new daemon version %s running at PID %li\\0GET %s HTTP/1.0\\x0d\\nUser-Agent: gdnsd-monitor\\x0d\\n\\x0d\\0"
        miss1 = "gdnsd version 3.8.1 @ pid %li was seen"
        miss2 = "\\0REPLACE[gdnsdctl]: SUCCESS, new daemon version %s running at PID %li\\0"
        miss3 = "REPLACE[gdnsdctl]: SUCCESS, new daemon version %s running at PID %li "
    strings:
        $v = /\x00gdnsd version [0-4](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12} @ pid %li\n?\x00/
        $c1 = /\x00REPLACE\[gdnsdctl\]: SUCCESS, new daemon version %s running at PID %li\n?\x00/
        $c2 = /\x00GET %s HTTP\/1\.0\r\nUser-Agent: gdnsd-monitor\r\n\r\n?\x00/
        $c3 = /\x00BUG: gdnsd_init_paths\(\) should only be called once!\n?\x00/
    condition:
        $v or 2 of ($c*)
}
