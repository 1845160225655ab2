rule vpcs
{
    meta:
        component = "vpcs"
        title = "Virtual PC Simulator"
        supplier = "vpcs"
        purl = "pkg:generic/vpcs"
        licence = "BSD-2-Clause"
        type = "application"
        source = "vpcs"
        file_version = "\\x00(0\\.[0-9](?:b[0-9]|\\.[0-9]))\\x00"
        hit1 = "\\0VPCS started with %s\\x0d\\0"
        hit2 = "\\0VPCS %d out of session\\0VPCS id %s does not exist\\x0d\\0"
        miss1 = "VPCS started with %s\\x0d "
        miss2 = "\\0VPCS %d out of session\\0"
        miss3 = "VPCS %d out of session "
    strings:
        $a1 = /\x00VPCS started with %s\r\n?\x00/
        $c1 = /\x00VPCS %d out of session\n?\x00/
        $c2 = /\x00VPCS id %s does not exist\r\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
