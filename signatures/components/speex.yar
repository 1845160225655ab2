rule speex
{
    meta:
        component = "speex"
        title = "Speex"
        supplier = "xiph"
        cpe = "xiph:speex"
        purl = "pkg:generic/speex"
        licence = "BSD-3-Clause"
        homepage = "https://www.speex.org/"
        type = "library"
        source = "speex"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(1\\.[0-9](?:\\.[0-9]{1,2}|(?:beta|rc)[0-9])?)\\x00"
        hit1 = "speexdec version %s"
        miss1 = "speexenc version 1.2"
    strings:
        $a = /Unknown [nw]b_mode_query request: /
        $e = /speex(enc|dec) version %s/
    condition:
        any of them
}
