rule libldm
{
    meta:
        component = "libldm"
        title = "libldm"
        supplier = "libldm"
        purl = "pkg:generic/libldm"
        homepage = "https://github.com/mdbooth/libldm"
        type = "library"
        source = "libldm"
        hit1 = "\\0%s contains invalid LDM metadata\\0%s does not contain LDM metadata\\0"
        miss1 = "\\0%s contains invalid LDM metadata\\0"
        miss2 = "%s contains invalid LDM metadata %s does not contain LDM metadata "
    strings:
        $c1 = /\x00%s contains invalid LDM metadata\n?\x00/
        $c2 = /\x00%s does not contain LDM metadata\n?\x00/
        $c3 = /\x00Disk %u has invalid guid: %s\n?\x00/
        $c4 = /\x00Unexpected volume type: %u\n?\x00/
        $c5 = /\x00Block device to scan for LDM metadata\n?\x00/
        $c6 = /\x00Error writing JSON output: %s\n?\x00/
    condition:
        2 of ($c*)
}
