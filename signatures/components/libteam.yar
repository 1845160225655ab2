rule libteam
{
    meta:
        component = "libteam"
        title = "libteam"
        supplier = "libteam"
        purl = "pkg:generic/libteam"
        homepage = "http://libteam.org"
        type = "library"
        source = "libteam"
        hit1 = "\\0%s: Port seems to be loopbacked to the same team device.\\0Generated team device name \"%s\".\\0"
        miss1 = "\\0%s: Port seems to be loopbacked to the same team device.\\0"
        miss2 = "%s: Port seems to be loopbacked to the same team device. Generated team device name \"%s\". "
    strings:
        $c1 = /\x00%s: Port seems to be loopbacked to the same team device\.\n?\x00/
        $c2 = /\x00Generated team device name "%s"\.\n?\x00/
        $c3 = /\x00Using default team runner "%s"\.\n?\x00/
        $c4 = /\x00Team device name not specified\.\n?\x00/
        $c5 = /\x00Passed interface index %d is not valid\.\n?\x00/
        $c6 = /\x00Failed to find team interface info\.\n?\x00/
        $c7 = /\x00Unable to access to %s through connected teamd daemon because it controls %s\.\n?\x00/
        $c8 = /\x00teamdctl_connect failed \(%s\)\n?\x00/
    condition:
        2 of ($c*)
}
