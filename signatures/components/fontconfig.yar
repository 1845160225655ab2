rule fontconfig
{
    meta:
        component = "fontconfig"
        title = "Fontconfig"
        supplier = "fontconfig"
        cpe = "fontconfig_project:fontconfig"
        purl = "pkg:generic/fontconfig"
        homepage = "https://www.freedesktop.org/wiki/Software/fontconfig/"
        type = "library"
        source = "fontconfig"
        hit1 = "fontconfig version %d.%d.%d"
        miss1 = "Fontconfig error: Cannot load default config file"
    strings:
        $a = /Fontconfig error: out of memory/
        $b = /Fontconfig: SOURCE_DATE_EPOCH invalid/
        $c = /Fontconfig: Pattern format error: /
        $f = /fontconfig version %d\.%d\.%d/
    condition:
        any of them and uint32(0) != 0x950412de
}
