rule alsa_lib
{
    meta:
        component = "alsa-lib"
        title = "alsa-lib"
        supplier = "alsa"
        purl = "pkg:generic/alsa-lib"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.alsa-project.org/"
        type = "library"
        source = "alsa-lib"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](1\\.[012]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:rc[0-9])?)\\x00"
        near_n = 64
        confidence_n = 85
        confidence_a = 30
        hit1 = "ALSA lib %s:%i:(%s) \\0LIBASOUND_DEBUG\\0\\01.2.8\\0"
        hit1_version = "1.2.8"
        miss1 = "ALSA lib pcm.c:2722"
    strings:
        $n = /ALSA lib %s:%i:\(%s\) /
        $a = /ALSA_CONFIG_(PATH|DIR)|ALSA_[12]\.1\.0|\/alsa\.conf/
    condition:
        $n and any of them
}
