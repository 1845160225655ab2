rule edac_utils
{
    meta:
        component = "edac-utils"
        title = "edac-utils"
        supplier = "edac-utils"
        purl = "pkg:generic/edac-utils"
        type = "application"
        source = "edac-utils"
        hit1 = "\\0EDAC drivers are loaded. %u MC%sdetected\\0"
        hit2 = "\\0Unable to get EDAC error totals: %s\\0Unable to find EDAC data in sysfs\\0"
        miss1 = "EDAC drivers are loaded. %u MC%sdetected "
        miss2 = "\\0Unable to get EDAC error totals: %s\\0"
        miss3 = "Unable to get EDAC error totals: %s "
    strings:
        $a1 = /\x00EDAC drivers are loaded\. %u MC%sdetected\n?\x00/
        $a2 = /\x00edac-util: No errors to report\.\n?\x00/
        $a3 = /\x00Unable to open EDAC memory controller in sysfs\n?\x00/
        $c1 = /\x00Unable to get EDAC error totals: %s\n?\x00/
        $c2 = /\x00Unable to find EDAC data in sysfs\n?\x00/
        $c3 = /\x00EDAC info unavailable\.\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
