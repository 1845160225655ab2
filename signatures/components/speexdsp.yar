rule speexdsp
{
    meta:
        component = "speexdsp"
        title = "SpeexDSP"
        supplier = "xiph"
        purl = "pkg:generic/speexdsp"
        licence = "BSD-3-Clause"
        type = "library"
        source = "speexdsp"
        hit1 = "\\0discarded first playback frame\\0FFT should not be done in-place\\0"
        miss1 = "\\0discarded first playback frame\\0"
        miss2 = "discarded first playback frame "
    strings:
        $c1 = /\x00discarded first playback frame\n?\x00/
        $c2 = /\x00FFT should not be done in-place\n?\x00/
        $c3 = /\x00Unknown speex_echo_ctl request: \n?\x00/
        $c4 = /\x00Unknown jitter_buffer_ctl request: \n?\x00/
    condition:
        2 of them
}
