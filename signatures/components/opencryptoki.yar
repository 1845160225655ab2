rule opencryptoki
{
    meta:
        component = "opencryptoki"
        title = "opencryptoki"
        supplier = "opencryptoki"
        purl = "pkg:generic/opencryptoki"
        homepage = "https://github.com/opencryptoki/opencryptoki"
        type = "application"
        source = "opencryptoki"
        hit1 = "\\0%s OPENCRYPTOKI_TRACE_LEVEL '%s' is invalid. Tracing disabled.\\0"
        hit2 = "\\0%s Cannot read size\\0%s Cannot read boolean\\0"
        miss1 = "%s OPENCRYPTOKI_TRACE_LEVEL '%s' is invalid. Tracing disabled. "
        miss2 = "\\0%s Cannot read size\\0"
        miss3 = "%s Cannot read size %s Cannot read boolean "
    strings:
        $a1 = /\x00%s OPENCRYPTOKI_TRACE_LEVEL '%s' is invalid\. Tracing disabled\.\n?\x00/
        $c1 = /\x00%s Cannot read size\n?\x00/
        $c2 = /\x00%s Cannot read boolean\n?\x00/
        $c3 = /\x00\[%s:%d %s\] DEVEL: open: ref = %d\n?\x00/
        $c4 = /\x00\[%s:%d %s\] ERROR: fwrite failed\.\n?\x00/
        $c5 = /\x00\[%s:%d %s\] DEVEL: sm_close failed\.\n?\x00/
        $c6 = /\x00\[%s:%d %s\] DEVEL: EC Sign failed\.\n?\x00/
        $c7 = /\x00%s has too many characters\n?\x00/
        $c8 = /\x00Shared memory file is %s\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
