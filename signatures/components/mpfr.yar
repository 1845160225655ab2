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
        hit1 = "MPFR assertion failed\\0\\0rnd_mode == MPFR_RNDA\\0"
        miss1 = "libmpfr.so.6"
    strings:
        $a = /\x00rnd_mode == MPFR_RNDA\x00/
        $b = /MPFR: mpfr_[a-z_]+: |MPFR fatal error in |MPFR assertion failed/
    condition:
        $a or $b
}
