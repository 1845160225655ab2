rule spandsp
{
    meta:
        component = "spandsp"
        title = "spandsp"
        supplier = "soft-switch"
        purl = "pkg:generic/spandsp"
        licence = "LGPL-2.1-only"
        homepage = "https://github.com/freeswitch/spandsp"
        type = "library"
        source = "spandsp"
        version_g = "[^\\t\\n\\r\\x20-\\x7e]([0-3]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_g = 20
        hit1 = "\\00.0.6\\0+GCAP:+FCLASS\\0Spandsp 20110122 075024\\0"
        hit1_version = "0.0.6"
        miss1 = "Spandsp 20110122"
    strings:
        $s = /Spandsp 20[0-9]{6} [0-9]{6}\x00/
        $g = /\x00\+GCAP:\+FCLASS/
    condition:
        $s or $g
}
