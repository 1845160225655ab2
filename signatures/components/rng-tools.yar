rule rng_tools
{
    meta:
        component = "rng-tools"
        title = "rng-tools"
        supplier = "rng-tools"
        purl = "pkg:generic/rng-tools"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/nhorman/rng-tools"
        type = "application"
        source = "rng-tools rng-tools5 rng-tools-debian"
        lagging = "yes"
        version_v = "rngd ([0-9.]+)"
        version_t = "rngtest ([0-9.]+)"
        version_w = "rng-tools ([0-9.]+)"
        hit8 = "\\0rngtest 5\\nCopyright (c) 2004 by Henrique de Moraes Holschuh\\n"
        hit8_version = "5"
        miss8 = "rngtest 5 failed\\nCopyright"
        hit1 = "\\0Kernel device used for random number output\\n\\0"
        hit2 = "\\0rngd 6.15\\0"
        hit2_version = "6.15"
        miss1 = "rngd: too many failures\\n"
    strings:
        $a = "Fork from the parent process... rngd"
        $b = "Specify the entropy source plugin"
        $n = "Kernel device used for random number input"
        $v = /\x00rngd ([2-6])(\.[0-9]{1,2})?(\.[0-9]{1,2})?( starting up\.\.\.\x00|\x00|\nCopyright)/
        $t = /\x00rngtest ([2-6])(\.[0-9]{1,2})?(\.[0-9]{1,2})?( starting up\.\.\.\x00|\x00|\nCopyright)/
        $w = /\x00rng-tools [2-6](\.[0-9]{1,2})?[^\x00]{0,40}\x00/
        $d = "Kernel device used for random number output"
        $e = "fips testing for"
        $f = "too many FIPS failures, disabling entropy source"
        $g = "failed fips test"
        $h = "write /dev/random (4096 bytes)"
    condition:
        ($v or $t or $w or $d or $f or ($n)) and any of them
}
