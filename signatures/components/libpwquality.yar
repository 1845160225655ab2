rule libpwquality
{
    meta:
        component = "libpwquality"
        title = "libpwquality"
        supplier = "libpwquality"
        purl = "pkg:generic/libpwquality"
        type = "library"
        source = "libpwquality"
        hit1 = "\\0Reading pwquality configuration file failed: %s\\0"
        hit2 = "\\0The password contains less than %ld digits\\0Setting %s is not of string type\\0"
        miss1 = "Reading pwquality configuration file failed: %s "
        miss2 = "\\0The password contains less than %ld digits\\0"
        miss3 = "The password contains less than %ld digits "
    strings:
        $a1 = /\x00Reading pwquality configuration file failed: %s\n?\x00/
        $a2 = /\x00pam_parse: unknown or broken option; %s\n?\x00/
        $c1 = /\x00The password contains less than %ld digits\n?\x00/
        $c2 = /\x00Setting %s is not of string type\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and (any of ($a*) or ($c1 and $c2))
}
