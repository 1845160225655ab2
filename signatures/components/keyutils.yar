rule keyutils
{
    meta:
        component = "keyutils"
        title = "keyutils"
        supplier = "redhat"
        purl = "pkg:generic/keyutils"
        type = "application"
        source = "keyutils"
        version_v = "keyutils-([0-2](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0keyutils-1.6.3\\0"
        hit1_version = "1.6.3"
        hit2 = "\\0libkeyutils: Can't open /proc/keys: %m\\0"
        hit3 = "\\0%s:%d: Keysub key not found: %m\\0Error: Invalid key description: %s\\0"
        miss1 = "keyutils-1.6.3 was seen"
        miss2 = "libkeyutils: Can't open /proc/keys: %m "
        miss3 = "\\0%s:%d: Keysub key not found: %m\\0"
        miss4 = "%s:%d: Keysub key not found: %m "
    strings:
        $v = /\x00keyutils-[0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00libkeyutils: Can't open \/proc\/keys: %m\n?\x00/
        $c1 = /\x00%s:%d: Keysub key not found: %m\n?\x00/
        $c2 = /\x00Error: Invalid key description: %s\n?\x00/
    condition:
        any of ($v, $a*) or ($c1 and $c2)
}
