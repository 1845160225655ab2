rule libusbmuxd
{
    meta:
        component = "libusbmuxd"
        title = "libusbmuxd"
        supplier = "libimobiledevice"
        purl = "pkg:generic/libusbmuxd"
        licence = "LGPL-2.1-or-later"
        type = "library"
        source = "libusbmuxd"
        version_v = "libusbmuxd ([0-3](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0libusbmuxd 2.0.2\\0"
        hit1_version = "2.0.2"
        hit2 = "\\0[libusbmuxd] %s: error opening socket!\\0"
        hit3 = "\\0Error creating socket for listen port %u: %s\\0Creating listening port %d for device port %d\\0"
        miss1 = "libusbmuxd 2.0.2 was seen"
        miss2 = "[libusbmuxd] %s: error opening socket! "
        miss3 = "\\0Error creating socket for listen port %u: %s\\0"
        miss4 = "Error creating socket for listen port %u: %s "
    strings:
        $v = /\x00libusbmuxd [0-3](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00\[libusbmuxd\] %s: error opening socket!\n?\x00/
        $c1 = /\x00Error creating socket for listen port %u: %s\n?\x00/
        $c2 = /\x00Creating listening port %d for device port %d\n?\x00/
        $c3 = /\x00Invalid device port specified in argument '%s'!\n?\x00/
    condition:
        any of ($v, $a*) or 2 of ($c*)
}
