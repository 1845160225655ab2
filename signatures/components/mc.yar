rule mc
{
    meta:
        component = "mc"
        title = "Midnight Commander"
        supplier = "mc"
        cpe = "midnight_commander:midnight_commander"
        purl = "pkg:generic/mc"
        licence = "GPL-3.0-or-later"
        homepage = "https://midnight-commander.org/"
        type = "application"
        source = "mc"
        version_v = "Commander ([0-9.]+)"
        file_version = "[^\\t\\n\\r\\x20-\\x7e](?:MCEdit |v)?(4\\.[0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        hit1 = "\\0GNU Midnight Commander 4.8.29\\n\\0"
        hit1_version = "4.8.29"
        hit2 = "\\0MC_HOME\\0mc.charsets\\0"
        miss1 = "Midnight Commander 1.2.3\\n"
    strings:
        $a = "GNU Midnight Commander %s\n"
        $b = "MC_HOME"
        $k = "MC_KEYMAP"
        $d = "MC_DATADIR"
        $v = /GNU Midnight Commander [4]\.[0-9]{1,2}(\.[0-9]{1,2})?(-[a-z0-9-]{1,12})?\x0a?\x00/
        $n = "GNU Midnight Commander\x00"
        $c = "mc.charsets"
    condition:
        (($v or ($b and $c) or ($a and ($b or $k or $d))) and any of them) and uint32be(0) != 0xde120495
}
