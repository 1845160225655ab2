rule pcaudiolib
{
    meta:
        component = "pcaudiolib"
        title = "pcaudiolib"
        supplier = "pcaudiolib"
        purl = "pkg:generic/pcaudiolib"
        homepage = "https://github.com/espeak-ng/pcaudiolib"
        type = "library"
        source = "pcaudiolib"
        hit1 = "\\0alsa_object_destroy\\0create_alsa_object\\0oss_object_destroy\\0"
        miss1 = "\\0alsa_object_destroy\\0create_alsa_object\\0"
    strings:
        $s1 = /\x00alsa_object_destroy\x00/
        $s2 = /\x00create_alsa_object\x00/
        $s3 = /\x00oss_object_destroy\x00/
        $s4 = /\x00alsa_object_close\x00/
        $s5 = /\x00alsa_object_drain\x00/
    condition:
        3 of ($s*)
}
