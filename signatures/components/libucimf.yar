rule libucimf
{
    meta:
        component = "libucimf"
        title = "libucimf"
        supplier = "libucimf"
        purl = "pkg:generic/libucimf"
        homepage = "https://github.com/matlinuxer2/ucimf/tree/master/libucimf"
        type = "library"
        source = "libucimf"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([2-3]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0[DEBUG]:UCIMF core intialized.\\0"
        hit2 = "\\0[DEBUG]:lt_dlsym %s failed\\0[DEBUG]:lt_dlopen %s failed\\0"
        hit3 = "\\0[DEBUG]:UCIMF core intialized.\\02.3.8\\0"
        hit3_version = "2.3.8"
        miss1 = "[DEBUG]:UCIMF core intialized. "
        miss2 = "\\0[DEBUG]:lt_dlsym %s failed\\0"
        miss3 = "[DEBUG]:lt_dlsym %s failed [DEBUG]:lt_dlopen %s failed "
    strings:
        $a1 = /\x00\[DEBUG\]:UCIMF core intialized\.\n?\x00/
        $c1 = /\x00\[DEBUG\]:lt_dlsym %s failed\n?\x00/
        $c2 = /\x00\[DEBUG\]:lt_dlopen %s failed\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
