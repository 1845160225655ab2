rule dmraid
{
    meta:
        component = "dmraid"
        title = "dmraid"
        supplier = "dmraid"
        purl = "pkg:generic/dmraid"
        type = "application"
        source = "dmraid"
        file_version = "\\x00(1\\.0\\.0\\.rc[0-9]{1,2})(?:\\x00| \\(20)"
        hit1 = "\\0%s: Device-Mapper Software RAID tool\\0"
        hit2 = "\\0%s: version %u; format handler specified for version 0+1 only\\0%s: major version %u in area %u; format handler tested on version 2 only\\0"
        miss1 = "%s: Device-Mapper Software RAID tool "
        miss2 = "\\0%s: version %u; format handler specified for version 0+1 only\\0"
        miss3 = "%s: version %u; format handler specified for version 0+1 only "
    strings:
        $a1 = /\x00%s: Device-Mapper Software RAID tool\n?\x00/
        $c1 = /\x00%s: version %u; format handler specified for version 0\+1 only\n?\x00/
        $c2 = /\x00%s: major version %u in area %u; format handler tested on version 2 only\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
