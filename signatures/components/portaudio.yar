rule portaudio
{
    meta:
        component = "portaudio"
        title = "PortAudio"
        supplier = "portaudio"
        purl = "pkg:generic/portaudio"
        type = "library"
        source = "portaudio19"
        version_r1 = "PortAudio V([0-9.]+)"
        hit1 = "\\0PortAudio V19.6.0-devel, revision 396fe4b6699ae929d3a685b3ef8a7e97396139a4\\0"
        hit1_version = "19.6.0"
        hit2 = "\\0Internal PortAudio error\\0"
        miss1 = "Internal PortAudio error "
    strings:
        $r1 = /\x00PortAudio V19\.[0-9]{1,2}\.[0-9]{1,2}(-devel)?, revision /
        $a1 = /\x00Internal PortAudio error\n?\x00/
        $a2 = /\x00PortAudio not initialized\n?\x00/
    condition:
        any of them
}
