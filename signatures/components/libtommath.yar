rule libtommath
{
    meta:
        component = "libtommath"
        title = "LibTomMath"
        supplier = "libtom"
        cpe = "libtom:libtommath"
        purl = "pkg:generic/libtommath"
        licence = "Unlicense"
        homepage = "https://www.libtom.net/LibTomMath/"
        type = "library"
        source = "libtommath"
        path_version = "^libtommath\\.so\\.([01]\\.[0-9]{1,2}\\.[0-9])$"
        hit1 = "\\0s_mp_mul_high_digs_fast\\0mp_reduce_is_2k_l\\0mp_dr_is_modulus\\0s_mp_exptmod\\0"
        miss1 = "\\0mp_exptmod\\0libtommath.so.1\\0"
    strings:
        $a = /\x00s_mp_mul_high_digs(_fast)?\x00|\x00fast_s_mp_mul_high_digs\x00|\x00s_mp_toom_sqr\x00|\x00mp_toom_sqr\x00|\x00s_mp_montgomery_reduce_fast\x00|\x00fast_mp_montgomery_reduce\x00/
        $b = /\x00mp_reduce_is_2k_l\x00/
        $c = /\x00mp_dr_is_modulus\x00/
        $d = /\x00s_mp_exptmod\x00/
    condition:
        all of them
}
