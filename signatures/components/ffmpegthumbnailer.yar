rule ffmpegthumbnailer
{
    meta:
        component = "ffmpegthumbnailer"
        title = "ffmpegthumbnailer"
        supplier = "ffmpegthumbnailer"
        purl = "pkg:generic/ffmpegthumbnailer"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/dirkvdb/ffmpegthumbnailer"
        type = "library"
        source = "ffmpegthumbnailer"
        version_v = "ffmpegthumbnailer version: ([2-3]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0Usage: ffmpegthumbnailer [options]\\0"
        hit2 = "\\0decodeVideoFrame() failed: frame not finished\\0Failed to create png write structure\\0"
        hit3 = "\\0ffmpegthumbnailer version: 2.2.2\\0"
        hit3_version = "2.2.2"
        miss1 = "Usage: ffmpegthumbnailer [options] "
        miss2 = "\\0decodeVideoFrame() failed: frame not finished\\0"
        miss3 = "decodeVideoFrame() failed: frame not finished Failed to create png write structure "
        miss4 = "ffmpegthumbnailer version: X"
    strings:
        $v = /\x00ffmpegthumbnailer version: [2-3]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $a1 = /\x00Usage: ffmpegthumbnailer \[options\]\n?\x00/
        $c1 = /\x00decodeVideoFrame\(\) failed: frame not finished\n?\x00/
        $c2 = /\x00Failed to create png write structure\n?\x00/
        $c3 = /\x00Failed to create png info structure\n?\x00/
        $c4 = /\x00Could not find stream information\n?\x00/
    condition:
        $v or $a1 or 2 of ($c*)
}
