rule mpfr
{
    meta:
        component = "mpfr"
        title = "GNU MPFR"
        supplier = "mpfr"
        cpe = "mpfr:gnu_mpfr"
        purl = "pkg:generic/mpfr"
        licence = "LGPL-3.0-or-later"
        homepage = "https://www.mpfr.org/"
        type = "library"
        source = "mpfr4"
        path_version = "^libmpfr\\.so\\.([1-9]\\.[0-9]\\.[0-9]{1,2})$"
        releases = "4.1.*=3.1.* 6.0.*=4.0.* 6.1.*=4.1.* 6.2.*=4.2.*"
        hit1 = "MPFR assertion failed\\0\\0rnd_mode == MPFR_RNDA\\0"
        miss1 = "libmpfr.so.6"
        file1 = "libmpfr.so.6.2.1"
        file1_version = "4.2.1"
        file2 = "libmpfr.so.4.1.5"
        file2_version = "3.1.5"
        file3 = "libmpfr.so.5.0.0"
    strings:
        $a = /\x00rnd_mode == MPFR_RNDA\x00/
        $b = /MPFR: mpfr_[a-z_]+: |MPFR fatal error in |MPFR assertion failed/
    condition:
        $a or $b
}
