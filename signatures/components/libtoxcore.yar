rule libtoxcore
{
    meta:
        component = "libtoxcore"
        title = "libtoxcore"
        supplier = "libtoxcore"
        purl = "pkg:generic/libtoxcore"
        homepage = "https://tox.chat"
        type = "library"
        source = "libtoxcore"
        hit1 = "\\0Could not encode video frame: %s\\0Could not send video frame: %s\\0"
        miss1 = "\\0Could not encode video frame: %s\\0"
        miss2 = "Could not encode video frame: %s Could not send video frame: %s "
    strings:
        $c1 = /\x00Could not encode video frame: %s\n?\x00/
        $c2 = /\x00Could not send video frame: %s\n?\x00/
        $c3 = /\x00bitrate change from: %u to: %u\n?\x00/
        $c4 = /\x00Init video_decoder failed: %s\n?\x00/
        $c5 = /\x00Could not open file "%s" for writing\. Exiting\.\.\.\n?\x00/
        $c6 = /\x00Invalid argument: %s\. Try --ipv4 or --ipv6!\n?\x00/
        $c7 = /\x00Couldn't set MOTD: %s\. Exiting\.\n?\x00/
        $c8 = /\x00Received \(%d\) signal\. Exiting\.\n?\x00/
    condition:
        2 of ($c*)
}
