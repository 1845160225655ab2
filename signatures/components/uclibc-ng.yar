// The fork of uClibc; its libraries have the ABI version 1 in their names.
rule uclibc_ng
{
    meta:
        component = "uclibc-ng"
        title = "uClibc-ng"
        supplier = "uclibc-ng"
        cpe = "uclibc-ng_project:uclibc-ng"
        purl = "pkg:generic/uclibc-ng"
        homepage = "https://uclibc-ng.org/"
        type = "library"
        confidence_init = 50
        confidence_fini = 50
        confidence_soname1 = 40
        confidence_libc1 = 40
        path_version = "^(?:libuClibc|ld-uClibc)-([0-9]+\\.[0-9]+\\.[0-9]+(?:\\.[0-9]+)?)\\.so$"
        hit1 = "Use the ldd provided by uClibc\\n\\0ld-uClibc.so.1\\0"
        hit2 = "\\0__uClibc_main\\0__uClibc_init\\0__uClibc_fini\\0libc.so.1\\0"
        miss1 = "/lib/ld-uClibc.so.1\\0libc.so.1\\0__uClibc_main\\0"
        miss2 = "Use the ldd provided by uClibc\\n\\0ld-uClibc.so.0\\0"
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
        ($ldd or $standalone or $rel or $rela or ($init and $fini)) and ($soname1 or $libc1)
}
