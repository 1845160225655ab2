// The library carries no version of its own; file names such as libuClibc-0.9.33.2.so do.
rule uclibc
{
    meta:
        component = "uclibc"
        title = "uClibc"
        supplier = "uclibc"
        cpe = "uclibc:uclibc"
        purl = "pkg:generic/uclibc"
        homepage = "https://www.uclibc.org/"
        type = "library"
        confidence_init = 50
        confidence_fini = 50
        path_version = "^(?:libuClibc|ld-uClibc|libm|libpthread|libdl|libcrypt|librt|libutil|libresolv|libnsl)-([0-9]+\\.[0-9]+\\.[0-9]+(?:\\.[0-9]+)?)\\.so$"
        hit1 = "\\0%s:%i: can't map '%s'\\n\\0Use the ldd provided by uClibc\\n\\0ld-uClibc.so.0\\0"
        hit2 = "\\0Unable to mmap file\\0No dynamic section\\0Library contains unsupported TLS\\0Unable to process REL relocs\\0Bad handle\\0"
        hit3 = "\\0__uClibc_main\\0__uClibc_init\\0__uClibc_fini\\0libc.so.0\\0"
        miss1 = "/lib/ld-uClibc.so.0\\0libc.so.0\\0__uClibc_main\\0"
        miss2 = "Standalone execution is not enabled\\n\\0ld-uClibc.so.1\\0"
    strings:
        $ldd = "Use the ldd provided by uClibc\n"
        $standalone = "Standalone execution is not enabled\n"
        $rel = "Unable to process REL relocs"
        $rela = "Unable to process RELA relocs"
        $init = "__uClibc_init"
        $fini = "__uClibc_fini"
        $soname1 = "-uClibc.so.1"
        $libc1 = /\x00libc\.so\.1\x00/
    condition:
        ($ldd or $standalone or $rel or $rela or ($init and $fini)) and not $soname1 and not $libc1
}
