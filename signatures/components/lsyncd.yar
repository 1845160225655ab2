rule lsyncd
{
    meta:
        component = "lsyncd"
        title = "Lsyncd"
        supplier = "lsyncd"
        purl = "pkg:generic/lsyncd"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "lsyncd"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-3](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0Lsyncd Lua-runner file missing after --runner \\0"
        hit2 = "\\0Lsyncd Lua-runner file missing after --runner \\02.2.3\\0"
        hit2_version = "2.2.3"
        hit3 = "\\0kernels clocks_per_sec=%ld\\0Cannot find config file at '%s'.\\0"
        miss1 = "Lsyncd Lua-runner file missing after --runner  "
        miss2 = "\\0kernels clocks_per_sec=%ld\\0"
        miss3 = "kernels clocks_per_sec=%ld "
    strings:
        $a1 = /\x00Lsyncd Lua-runner file missing after --runner \n?\x00/
        $a2 = /\x00internal, stack not empty in lsyncd_register\( \)\n?\x00/
        $c1 = /\x00kernels clocks_per_sec=%ld\n?\x00/
        $c2 = /\x00Cannot find config file at '%s'\.\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
