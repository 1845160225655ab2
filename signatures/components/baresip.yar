rule baresip
{
    meta:
        component = "baresip"
        title = "baresip"
        supplier = "baresip"
        purl = "pkg:generic/baresip"
        licence = "BSD-3-Clause"
        type = "application"
        source = "baresip"
        version_v = "baresip ([0-2](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0baresip 1.0.0\\0"
        hit1_version = "1.0.0"
        hit2 = "\\0main: baresip init failed (%m)\\0"
        miss1 = "baresip 1.0.0 was seen"
        miss2 = "main: baresip init failed (%m) "
    strings:
        $v = /\x00baresip [0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00main: baresip init failed \(%m\)\n?\x00/
        $a2 = /\x00baresip: message init failed: %m\n?\x00/
    condition:
        any of them
}
