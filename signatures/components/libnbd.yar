rule libnbd
{
    meta:
        component = "libnbd"
        title = "libnbd"
        supplier = "libnbd"
        purl = "pkg:generic/libnbd"
        licence = "LGPL-2.0-or-later"
        type = "library"
        source = "libnbd"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0libnbd: %s: uncaught OCaml exception: %s\\0"
        hit2 = "\\0libnbd: %s: uncaught OCaml exception: %s\\01.14.2\\0"
        hit2_version = "1.14.2"
        miss1 = "libnbd: %s: uncaught OCaml exception: %s "
    strings:
        $a1 = /\x00libnbd: %s: uncaught OCaml exception: %s\n?\x00/
        $a2 = /\x00%s: cannot parse vsock CID from NBD URI: %s: %s\n?\x00/
        $a3 = /\x00%s: handshake: server policy prevents NBD_OPT_GO\n?\x00/
    condition:
        any of them
}
