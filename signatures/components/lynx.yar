rule lynx
{
    meta:
        component = "lynx"
        title = "Lynx"
        supplier = "lynx"
        purl = "pkg:generic/lynx"
        licence = "GPL-2.0-only"
        homepage = "https://lynx.invisible-island.net/"
        type = "application"
        source = "lynx"
        hit1 = "\\0Lynx Trace Log\\0"
        miss1 = "Lynx Trace Log"
    strings:
        $a = /test -[nz] "\$LYNX_VERSION"/
        $b = /\x00Lynx Trace Log\x00/
    condition:
        any of them and uint32(0) != 0x950412de
}
