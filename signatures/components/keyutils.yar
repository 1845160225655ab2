rule keyutils
{
    meta:
        component = "keyutils"
        title = "keyutils"
        supplier = "redhat"
        purl = "pkg:generic/keyutils"
        type = "application"
        source = "keyutils"
        file_version = "\\x00keyutils-([0-9.]+)\\x00"
        hit1 = "\\0libkeyutils: Can't open /proc/keys: %m\\0"
        hit2 = "\\0%s:%d: Keysub key not found: %m\\0Error: Invalid key description: %s\\0"
        miss1 = "libkeyutils: Can't open /proc/keys: %m "
        miss2 = "\\0%s:%d: Keysub key not found: %m\\0"
        miss3 = "%s:%d: Keysub key not found: %m "
    strings:
        $a1 = /\x00libkeyutils: Can't open \/proc\/keys: %m\n?\x00/
        $c1 = /\x00%s:%d: Keysub key not found: %m\n?\x00/
        $c2 = /\x00Error: Invalid key description: %s\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
