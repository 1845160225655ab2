rule vorbis_tools
{
    meta:
        component = "vorbis-tools"
        title = "vorbis-tools"
        supplier = "xiph"
        cpe = "xiph:vorbis-tools"
        purl = "pkg:generic/vorbis-tools"
        licence = "GPL-2.0-or-later"
        homepage = "https://xiph.org/vorbis/"
        type = "application"
        source = "vorbis-tools"
        version_w = "vorbis-tools ([0-9.]+)"
        version_f = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_f = 24
        hit1 = "oggdec from %s %s\\n\\01.4.2\\0"
        hit1_version = "1.4.2"
        hit2 = "oggdec from %s %s\\n\\01.4.0\\0"
        hit2_version = "1.4.0"
        miss1 = "oggenc from vorbis-tools"
    strings:
        $w = /(ogg123|vorbiscomment|oggenc) from vorbis-tools [12]\.[0-9]{1,2}\.[0-9]{1,2}/
        $f = /(oggenc|ogginfo|oggdec) from %s %s\n/
    condition:
        any of them and uint32(0) != 0x950412de
}
