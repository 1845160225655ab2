rule rtaudio
{
    meta:
        component = "rtaudio"
        title = "rtaudio"
        supplier = "rtaudio"
        purl = "pkg:generic/rtaudio"
        homepage = "https://www.music.mcgill.ca/~gary/rtaudio/"
        type = "library"
        source = "rtaudio"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([5-6]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0 data format not supported by RtAudio.\\0"
        hit2 = "\\0) won't open for input.\\0) won't open for output.\\0"
        hit3 = "\\0 data format not supported by RtAudio.\\05.2.0\\0"
        hit3_version = "5.2.0"
        miss1 = " data format not supported by RtAudio. "
        miss2 = "\\0) won't open for input.\\0"
        miss3 = ") won't open for input. ) won't open for output. "
    strings:
        $a1 = /\x00 data format not supported by RtAudio\.\n?\x00/
        $a2 = /\x00\) data format not supported by RtAudio\.\n?\x00/
        $c1 = /\x00\) won't open for input\.\n?\x00/
        $c2 = /\x00\) won't open for output\.\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
