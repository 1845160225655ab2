rule librsync
{
    meta:
        component = "librsync"
        title = "librsync"
        supplier = "librsync"
        cpe = "librsync_project:librsync"
        purl = "pkg:generic/librsync"
        licence = "LGPL-2.1-or-later"
        homepage = "https://librsync.github.io/"
        type = "library"
        source = "librsync"
        version = "librsync ([0-9.]+)"
        hit1 = "\\0librsync 2.3.2\\0"
        hit1_version = "2.3.2"
        hit2 = "\\0librsync 2.3.1\\0"
        hit2_version = "2.3.1"
        miss1 = "librsync 2.3.2"
    strings:
        $v = /\x00librsync [012]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
        $n = "librsync comes with NO WARRANTY, to the extent permitted by law."
    condition:
        any of them
}
