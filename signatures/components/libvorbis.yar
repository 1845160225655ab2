rule libvorbis
{
    meta:
        component = "libvorbis"
        title = "libvorbis"
        supplier = "xiph"
        cpe = "xiph.org:libvorbis"
        purl = "pkg:generic/libvorbis"
        licence = "BSD-3-Clause"
        homepage = "https://xiph.org/vorbis/"
        type = "library"
        source = "libvorbis"
        version = "libVorbis ([0-9.]+)"
        hit1 = "\\0Xiph.Org libVorbis 1.3.7\\0"
        hit1_version = "1.3.7"
        miss1 = "Xiph.Org libVorbis I 20200704 (Reducing Environment)"
    strings:
        $v = /\x00Xiph\.Org libVorbis [12]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        any of them
}
