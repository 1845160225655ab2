rule alsa_plugins
{
    meta:
        component = "alsa-plugins"
        title = "alsa-plugins"
        supplier = "alsa"
        purl = "pkg:generic/alsa-plugins"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.alsa-project.org/"
        type = "application"
        source = "alsa-plugins"
        hit1 = "\\0No slave configuration for filrmix pcm\\0Invalid channel numbers for upmix: %d\\0"
        miss1 = "\\0No slave configuration for filrmix pcm\\0"
        miss2 = "No slave configuration for filrmix pcm Invalid channel numbers for upmix: %d "
    strings:
        $c1 = /\x00No slave configuration for filrmix pcm\n?\x00/
        $c2 = /\x00Invalid channel numbers for upmix: %d\n?\x00/
        $c3 = /\x00channels must be 4, 6, 8 or 0\n?\x00/
        $c4 = /\x00usb_stream plugin only supports period_size long reads, sorry\n?\x00/
        $c5 = /\x00usb_stream Configuration error usb_stream\n?\x00/
        $c6 = /\x00Cannot get mixer info for device %s\n?\x00/
        $c7 = /\x00Cannot open device %s\n?\x00/
        $c8 = /\x00Direct Playback Switch\n?\x00/
    condition:
        2 of ($c*)
}
