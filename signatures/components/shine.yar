rule shine
{
    meta:
        component = "shine"
        title = "shine"
        supplier = "shine"
        purl = "pkg:generic/shine"
        homepage = "https://github.com/savonet/shine"
        type = "library"
        source = "shine"
        hit1 = "\\0MPEG-%s layer III, %s  Psychoacoustic Model: Shine\\0"
        hit2 = "\\0shine_set_config_mpeg_defaults\\0shine_encode_buffer_interleaved\\0shine_find_samplerate_index\\0"
        miss1 = "MPEG-%s layer III, %s  Psychoacoustic Model: Shine "
        miss2 = "\\0shine_set_config_mpeg_defaults\\0shine_encode_buffer_interleaved\\0"
    strings:
        $a1 = /\x00MPEG-%s layer III, %s  Psychoacoustic Model: Shine\n?\x00/
        $s1 = /\x00shine_set_config_mpeg_defaults\x00/
        $s2 = /\x00shine_encode_buffer_interleaved\x00/
        $s3 = /\x00shine_find_samplerate_index\x00/
    condition:
        $a1 or all of ($s*)
}
