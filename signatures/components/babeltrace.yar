rule babeltrace
{
    meta:
        component = "babeltrace"
        title = "babeltrace"
        supplier = "efficios"
        purl = "pkg:generic/babeltrace"
        homepage = "https://www.efficios.com/babeltrace"
        type = "library"
        source = "babeltrace"
        hit1 = "\\0; map = clock.%s.value\\0[error] mmap error %s.\\0"
        miss1 = "\\0; map = clock.%s.value\\0"
        miss2 = "; map = clock.%s.value [error] mmap error %s. "
    strings:
        $c1 = /\x00; map = clock\.%s\.value\n?\x00/
        $c2 = /\x00\[error\] mmap error %s\.\n?\x00/
        $c3 = /\x00Scanner input is a%s\.\n?\x00/
        $c4 = /\x00\[debug\] is type %s %d\n?\x00/
        $c5 = /\x00\[error\] \[Context\] Cannot open_mmap_trace of format %s\.\n?\x00/
        $c6 = /\x00\[warning\] \[Context\] Cannot open_trace of format %s at path %s\.\n?\x00/
        $c7 = /\x00\[verbose\] Failed to lookup source location \(err: %i\)\n?\x00/
        $c8 = /\x00\[verbose\] Failed to lookup function name \(elf\), error %i\n?\x00/
    condition:
        2 of ($c*)
}
