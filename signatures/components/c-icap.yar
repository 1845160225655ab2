rule c_icap
{
    meta:
        component = "c-icap"
        title = "C-ICAP"
        supplier = "c-icap"
        purl = "pkg:generic/c-icap"
        licence = "LGPL-2.1-or-later"
        type = "application"
        source = "c-icap"
        version_v1 = "Server: C-ICAP/([0-1](?:\\.[0-9]{1,4}){1,3})"
        version_v2 = "C-ICAP-Client-Library/([0-1](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0Server: C-ICAP/0.5.10\\0"
        hit1_version = "0.5.10"
        hit2 = "\\0C-ICAP-Client-Library/0.5.10\\0"
        hit2_version = "0.5.10"
        hit3 = "\\0c-icap version: %s\\nConfigure script options: %s\\nConfigured for host: %s\\0"
        hit4 = "\\0Going to load magic file %s\\0Wait for child with pid: %d\\0"
        miss1 = "Server: C-ICAP/0.5.10 was seen"
        miss2 = "C-ICAP-Client-Library/0.5.10 was seen"
        miss3 = "c-icap version: %s\\nConfigure script options: %s\\nConfigured for host: %s "
        miss4 = "\\0Going to load magic file %s\\0"
        miss5 = "Going to load magic file %s "
    strings:
        $v1 = /\x00Server: C-ICAP\/[0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v2 = /\x00C-ICAP-Client-Library\/[0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00c-icap version: %s\nConfigure script options: %s\nConfigured for host: %s\n?\x00/
        $c1 = /\x00Going to load magic file %s\n?\x00/
        $c2 = /\x00Wait for child with pid: %d\n?\x00/
    condition:
        any of ($v*, $a*) or ($c1 and $c2)
}
