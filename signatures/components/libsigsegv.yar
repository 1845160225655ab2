rule libsigsegv
{
    meta:
        component = "libsigsegv"
        title = "libsigsegv"
        supplier = "fsf"
        purl = "pkg:generic/libsigsegv"
        homepage = "https://www.gnu.org/software/libsigsegv/"
        type = "library"
        source = "libsigsegv"
        hit1 = "\\0libsigsegv (stackoverflow_deinstall_handler)\\0"
        miss1 = "libsigsegv (stackoverflow_deinstall_handler) "
    strings:
        $a1 = /\x00libsigsegv \(stackoverflow_deinstall_handler\)\n?\x00/
    condition:
        $a1
}
