rule openipmi
{
    meta:
        component = "openipmi"
        title = "OpenIPMI"
        supplier = "openipmi"
        purl = "pkg:generic/openipmi"
        homepage = "https://openipmi.sourceforge.io/"
        type = "library"
        source = "openipmi"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([12]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:-rc[0-9])?)\\x00"
        near_n = 24
        hit1 = "\\0 data is:\\x002.0.33\\x00-[no]all - all automatic handling\\0"
        hit1_version = "2.0.33"
        hit2 = "\\0%ssensor.c(x): \\0%sentity.c(x): \\0%sdomain.c(x): \\0"
        miss1 = "OpenIPMI 1.2.3\\n"
    strings:
        $a = " data is:\x00"
        $n = "-[no]all - all automatic handling"
        $b = "%smc.c(handle_mc_"
        $c = "%ssensor.c("
        $d = "%sentity.c("
        $e = "%sdomain.c("
    condition:
        ($n or ($c and $d and $e)) and any of them
}
