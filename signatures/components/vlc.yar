rule vlc
{
    meta:
        component = "vlc"
        title = "VLC media player"
        supplier = "videolan"
        cpe = "videolan:vlc_media_player"
        purl = "pkg:generic/vlc"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.videolan.org/vlc/"
        type = "application"
        source = "vlc"
        version_v = "^([0-9.]+) "
        version_w = "^([0-9.]+) "
        hit1 = "\\x003.0.23 Vetinari\\x00"
        hit1_version = "3.0.23"
        miss1 = "VLC media player 1.2.3\\n"
    strings:
        $v = /[0-4]\.[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,2})? Vetinari\x00/
        $w = /[0-4]\.[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,2})? (Otto Chriek|Weatherwax|Rincewind|Twoflower|The Luggage|Nanny Ogg)\x00/
        $a = "VLC media player - %s"
        $b = "libvlccore"
    condition:
        (($v or $w or $a) and any of them) and uint32be(0) != 0xde120495
}
