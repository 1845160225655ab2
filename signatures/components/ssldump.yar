rule ssldump
{
    meta:
        component = "ssldump"
        title = "ssldump"
        supplier = "ssldump"
        purl = "pkg:generic/ssldump"
        type = "application"
        source = "ssldump"
        version_v = "ssldump ([0-2](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0ssldump 1.5\\0"
        hit1_version = "1.5"
        hit2 = "\\0Extension type: %u not yet implemented in ssldump\\0Server Name type: %u not yet implemented in ssldump\\0"
        miss1 = "ssldump 1.5 was seen"
        miss2 = "\\0Extension type: %u not yet implemented in ssldump\\0"
        miss3 = "Extension type: %u not yet implemented in ssldump "
    strings:
        $v = /\x00ssldump [0-2](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\n?\x00/
        $c1 = /\x00Extension type: %u not yet implemented in ssldump\n?\x00/
        $c2 = /\x00Server Name type: %u not yet implemented in ssldump\n?\x00/
    condition:
        $v or ($c1 and $c2)
}
