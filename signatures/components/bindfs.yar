rule bindfs
{
    meta:
        component = "bindfs"
        title = "bindfs"
        supplier = "bindfs"
        purl = "pkg:generic/bindfs"
        type = "application"
        source = "bindfs"
        version_v = "bindfs ([0-2](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0bindfs 1.14.7\\0"
        hit1_version = "1.14.7"
        hit2 = "\\0Invalid syntax: expected user1/user2 but got `%s`\\0Invalid setting for --resolved-symlink-deletion: '%s'\\0"
        miss1 = "bindfs 1.14.7 was seen"
        miss2 = "\\0Invalid syntax: expected user1/user2 but got `%s`\\0"
        miss3 = "Invalid syntax: expected user1/user2 but got `%s` "
    strings:
        $v = /\x00bindfs [0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $c1 = /\x00Invalid syntax: expected user1\/user2 but got `%s`\n?\x00/
        $c2 = /\x00Invalid setting for --resolved-symlink-deletion: '%s'\n?\x00/
    condition:
        $v or ($c1 and $c2)
}
