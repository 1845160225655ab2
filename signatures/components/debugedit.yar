rule debugedit
{
    meta:
        component = "debugedit"
        title = "debugedit"
        supplier = "debugedit"
        purl = "pkg:generic/debugedit"
        homepage = "https://sourceware.org/debugedit/"
        type = "application"
        source = "debugedit"
        hit1 = "\\0%s: %s CU header too small\\0Failed to update file: %s\\0"
        miss1 = "\\0%s: %s CU header too small\\0"
        miss2 = "%s: %s CU header too small Failed to update file: %s "
    strings:
        $c1 = /\x00%s: %s CU header too small\n?\x00/
        $c2 = /\x00Failed to update file: %s\n?\x00/
        $c3 = /\x00Couldn't update shdr: %s\n?\x00/
        $c4 = /\x00Failed to write file: %s\n?\x00/
        $c5 = /\x00cannot get ELF header of "%s"\n?\x00/
        $c6 = /\x00cannot close "%s" as ELF: %s\n?\x00/
    condition:
        2 of ($c*)
}
