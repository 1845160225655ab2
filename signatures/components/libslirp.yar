rule libslirp
{
    meta:
        component = "libslirp"
        title = "libslirp"
        supplier = "slirp"
        purl = "pkg:generic/libslirp"
        homepage = "https://gitlab.freedesktop.org/slirp/libslirp"
        type = "library"
        source = "libslirp"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([4-5]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0tftp error msg: %s\\0Bad unix path: %s\\0"
        hit2 = "\\0tftp error msg: %s\\0Bad unix path: %s\\04.7.0\\0"
        hit2_version = "4.7.0"
        miss1 = "\\0tftp error msg: %s\\0"
        miss2 = "tftp error msg: %s Bad unix path: %s "
    strings:
        $c1 = /\x00tftp error msg: %s\n?\x00/
        $c2 = /\x00Bad unix path: %s\n?\x00/
        $c3 = /\x00tftp rrq file: %s\n?\x00/
    condition:
        2 of ($c*)
}
