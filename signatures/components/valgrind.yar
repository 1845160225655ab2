rule valgrind
{
    meta:
        component = "valgrind"
        title = "Valgrind"
        supplier = "valgrind"
        cpe = "valgrind:valgrind"
        purl = "pkg:generic/valgrind"
        licence = "GPL-2.0-or-later"
        homepage = "https://valgrind.org/"
        type = "application"
        source = "valgrind"
        version_v = "(3\\.[0-9]+\\.[0-9])"
        hit1 = "\\0Using Valgrind-%s and LibVEX; rerun with -h for copyright info\\n\\0"
        miss1 = "Valgrind 1.2.3\\n"
    strings:
        $v = /\x00(valgrind-|)3\.[0-9]{1,2}\.[0-9](\.[0-9A-Z]{1,4})?\x00{0,4}(Valgrind: |a memory error detector)/
        $a = "Using Valgrind-%s and LibVEX; rerun with -h for copyright info"
        $b = "valgrind: failed to start tool"
    condition:
        $a or $b or $v
}
