rule libexplain
{
    meta:
        component = "libexplain"
        title = "libexplain"
        supplier = "libexplain"
        purl = "pkg:generic/libexplain"
        homepage = "http://libexplain.sourceforge.net/"
        type = "library"
        source = "libexplain"
        hit1 = "\\0%s: %d: should be explain_iocontrol_generic_print_data_pointer\\0"
        hit2 = "\\0requires 2 arguments, not %d\\0and %d ioctl requests.\\0"
        miss1 = "%s: %d: should be explain_iocontrol_generic_print_data_pointer "
        miss2 = "\\0requires 2 arguments, not %d\\0"
        miss3 = "requires 2 arguments, not %d and %d ioctl requests. "
    strings:
        $a1 = /\x00%s: %d: should be explain_iocontrol_generic_print_data_pointer\n?\x00/
        $a2 = /\x00libexplain: Warning: option \n?\x00/
        $a3 = /\x00%s: %d: you must define print_data, e\.g\. explain_iocontrol_generic_print_data_int\n?\x00/
        $c1 = /\x00requires 2 arguments, not %d\n?\x00/
        $c2 = /\x00and %d ioctl requests\.\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
