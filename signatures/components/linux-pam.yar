rule linux_pam
{
    meta:
        component = "linux-pam"
        title = "Linux-PAM"
        supplier = "linux-pam"
        cpe = "linux-pam:linux-pam"
        purl = "pkg:generic/linux-pam"
        homepage = "https://github.com/linux-pam/linux-pam"
        type = "library"
        source = "pam"
        hit1 = "\\0pam_getenvlist: no env%s found\\0"
        miss1 = "\\0pam_getenvlist\\0LIBPAM_1.0\\0libpam.so.0\\0"
    strings:
        $a = "_pam_init_handlers: [%s]"
        $b = "pam_getenvlist: no env%s found"
        $c = "pam_unix_auth: cannot allocate ret_data"
        $d = "_pam_dispatch: library error"
        $e = "Linux-PAM (libpam) "
        $f = /\x00_pam_unix_getpwnam_%s\x00/
        $g = "-UN*X-PASS"
    condition:
        any of ($a,$b,$c,$d,$f) or ($g and $e)
}
