rule libiio
{
    meta:
        component = "libiio"
        title = "libiio"
        supplier = "analogdevices"
        purl = "pkg:generic/libiio"
        type = "library"
        source = "libiio"
        file_version = "\\x00v(0\\.[0-9]{2}|1\\.[0-9])\\x00"
        hit1 = "\\0\\tiio_context_set_timeout(ctx, %ui);\\0"
        miss1 = "\\tiio_context_set_timeout(ctx, %ui); "
    strings:
        $a1 = /\x00\tiio_context_set_timeout\(ctx, %ui\);\n?\x00/
        $a2 = /\x00IIO context created with %s backend\.\n?\x00/
        $a3 = /\x00Starting IIO Daemon version %u\.%u\.%s\n?\x00/
    condition:
        any of them
}
