rule soundtouch
{
    meta:
        component = "soundtouch"
        title = "soundtouch"
        supplier = "soundtouch"
        purl = "pkg:generic/soundtouch"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.surina.net/soundtouch/"
        type = "library"
        source = "soundtouch"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([2-3]\\.[0-9]{1,3}(?:\\.[0-9]{1,3}){0,1})\\n?\\x00"
        hit1 = "\\0SoundTouch : Sample rate not defined\\0"
        hit2 = "\\0The file will be converted to %.1f BPM\\0  pitch change = %+g semitones\\0"
        hit3 = "\\0SoundTouch : Sample rate not defined\\02.3.2\\0"
        hit3_version = "2.3.2"
        miss1 = "SoundTouch : Sample rate not defined "
        miss2 = "\\0The file will be converted to %.1f BPM\\0"
        miss3 = "The file will be converted to %.1f BPM   pitch change = %+g semitones "
    strings:
        $a1 = /\x00SoundTouch : Sample rate not defined\n?\x00/
        $a2 = /\x00SoundTouch : Number of channels not defined\n?\x00/
        $c1 = /\x00The file will be converted to %\.1f BPM\n?\x00/
        $c2 = /\x00  pitch change = %\+g semitones\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
