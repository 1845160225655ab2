rule libb2
{
    meta:
        component = "libb2"
        title = "libb2"
        supplier = "libb2"
        purl = "pkg:generic/libb2"
        homepage = "https://blake2.net/"
        type = "library"
        source = "libb2"
        hit1 = "\\0blake2s_init_param\\0blake2bp_init_key\\0blake2sp_init_key\\0"
        miss1 = "\\0blake2s_init_param\\0blake2bp_init_key\\0"
    strings:
        $s1 = /\x00blake2s_init_param\x00/
        $s2 = /\x00blake2bp_init_key\x00/
        $s3 = /\x00blake2sp_init_key\x00/
        $s4 = /\x00blake2bp_update\x00/
        $s5 = /\x00blake2sp_update\x00/
    condition:
        3 of ($s*)
}
