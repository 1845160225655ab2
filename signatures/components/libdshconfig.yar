rule libdshconfig
{
    meta:
        component = "libdshconfig"
        title = "libdshconfig"
        supplier = "libdshconfig"
        purl = "pkg:generic/libdshconfig"
        type = "library"
        source = "libdshconfig"
        hit1 = "\\0free_dshconfig_internal\\0dshconfig_searchdata\\0dshconfig_splitline\\0"
        miss1 = "\\0free_dshconfig_internal\\0dshconfig_searchdata\\0"
    strings:
        $s1 = /\x00free_dshconfig_internal\x00/
        $s2 = /\x00dshconfig_searchdata\x00/
        $s3 = /\x00dshconfig_splitline\x00/
    condition:
        all of ($s*)
}
