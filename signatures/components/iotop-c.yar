rule iotop_c
{
    meta:
        component = "iotop-c"
        title = "iotop-c"
        supplier = "iotop-c"
        purl = "pkg:generic/iotop-c"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "iotop-c"
        version_v = " iotop ([0-2](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0 iotop 1.23 \\0"
        hit1_version = "1.23"
        hit2 = "\\0Could not run iotop as some of the requirements are not met:\\0"
        hit3 = "\\0T Read:%7.2f%s%s Write:%7.2f%s%s|C Read:%7.2f%s%s Write:%7.2f%s%s\\0Total Read:%7.2f %s%s Write:%7.2f %s%s|Current Read:%7.2f %s%s Write:%7.2f %s%s\\0"
        miss1 = "iotop 1.23 was seen"
        miss2 = "Could not run iotop as some of the requirements are not met: "
        miss3 = "\\0T Read:%7.2f%s%s Write:%7.2f%s%s|C Read:%7.2f%s%s Write:%7.2f%s%s\\0"
        miss4 = "T Read:%7.2f%s%s Write:%7.2f%s%s|C Read:%7.2f%s%s Write:%7.2f%s%s "
    strings:
        $v = /\x00 iotop [0-2](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12} \n?\x00/
        $a1 = /\x00Could not run iotop as some of the requirements are not met:\n?\x00/
        $c1 = /\x00T Read:%7\.2f%s%s Write:%7\.2f%s%s\|C Read:%7\.2f%s%s Write:%7\.2f%s%s\n?\x00/
        $c2 = /\x00Total Read:%7\.2f %s%s Write:%7\.2f %s%s\|Current Read:%7\.2f %s%s Write:%7\.2f %s%s\n?\x00/
    condition:
        any of ($v, $a*) or ($c1 and $c2)
}
