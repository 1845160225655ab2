rule webrtc_audio_processing
{
    meta:
        component = "webrtc-audio-processing"
        title = "webrtc-audio-processing"
        supplier = "pulseaudio"
        purl = "pkg:generic/webrtc-audio-processing"
        licence = "BSD-3-Clause"
        homepage = "http://freedesktop.org/software/pulseaudio/webrtc-audio-processing/"
        type = "library"
        source = "webrtc-audio-processing"
        hit1 = "\\0   VIDEO MIX:%11ld;\\0  AUDIO PROC:%11ld;\\0"
        miss1 = "\\0   VIDEO MIX:%11ld;\\0"
        miss2 = "   VIDEO MIX:%11ld;   AUDIO PROC:%11ld; "
    strings:
        $c1 = /\x00   VIDEO MIX:%11ld;\n?\x00/
        $c2 = /\x00  AUDIO PROC:%11ld;\n?\x00/
        $c3 = /\x00 AUDIO MIX\/C:%11ld;\n?\x00/
        $c4 = /\x00 AUDIO MIX\/S:%11ld;\n?\x00/
    condition:
        2 of ($c*)
}
