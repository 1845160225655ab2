rule mmc_utils
{
    meta:
        component = "mmc-utils"
        title = "mmc-utils"
        supplier = "kernelorg"
        purl = "pkg:generic/mmc-utils"
        licence = "GPL-2.0-only"
        type = "application"
        source = "mmc-utils"
        hit1 = "\\0The FFU feature is only available on devices >= MMC 5.0, not supported in %s\\0"
        hit2 = "\\0MMC/SD id parse error, unknown type: '%s'.\\0MMC/SD information directory '%s' does not exist.\\0"
        miss1 = "The FFU feature is only available on devices >= MMC 5.0, not supported in %s "
        miss2 = "\\0MMC/SD id parse error, unknown type: '%s'.\\0"
        miss3 = "MMC/SD id parse error, unknown type: '%s'. "
    strings:
        $a1 = /\x00The FFU feature is only available on devices >= MMC 5\.0, not supported in %s\n?\x00/
        $c1 = /\x00MMC\/SD id parse error, unknown type: '%s'\.\n?\x00/
        $c2 = /\x00MMC\/SD information directory '%s' does not exist\.\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
