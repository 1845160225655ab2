rule dwarfutils
{
    meta:
        component = "dwarfutils"
        title = "dwarfutils"
        supplier = "dwarfutils"
        purl = "pkg:generic/dwarfutils"
        homepage = "https://www.prevanders.net/dwarf.html"
        type = "library"
        source = "dwarfutils"
        hit1 = "\\0    file length %ld \\0 at offset 0x%08llx\\0"
        miss1 = "\\0    file length %ld \\0"
        miss2 = "    file length %ld   at offset 0x%08llx "
    strings:
        $c1 = /\x00    file length %ld \n?\x00/
        $c2 = /\x00 at offset 0x%08llx\n?\x00/
        $c3 = /\x00, len size=0x%08llx\n?\x00/
        $c4 = /\x00 is just %u bytes,\n?\x00/
        $c5 = /\x00 on offset 0x%lx\n?\x00/
        $c6 = /\x00Abbrev code %llu\n?\x00/
    condition:
        2 of ($c*)
}
