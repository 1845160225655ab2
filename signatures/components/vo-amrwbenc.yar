rule vo_amrwbenc
{
    meta:
        component = "vo-amrwbenc"
        title = "vo-amrwbenc"
        supplier = "vo-amrwbenc"
        purl = "pkg:generic/vo-amrwbenc"
        licence = "Apache-2.0"
        homepage = "http://opencore-amr.git.sourceforge.net/"
        type = "library"
        source = "vo-amrwbenc"
        hit1 = "\\0dtx_enc_init: can not malloc state structure\\0vad_init: can not malloc state structure\\0"
        miss1 = "\\0dtx_enc_init: can not malloc state structure\\0"
        miss2 = "dtx_enc_init: can not malloc state structure vad_init: can not malloc state structure "
    strings:
        $c1 = /\x00dtx_enc_init: can not malloc state structure\n?\x00/
        $c2 = /\x00vad_init: can not malloc state structure\n?\x00/
        $c3 = /\x00dtx_enc_reset: invalid parameter\n?\x00/
        $c4 = /\x00Error in function quant_6p_6N_2\n?\x00/
    condition:
        2 of ($c*)
}
