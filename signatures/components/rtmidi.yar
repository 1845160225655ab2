rule rtmidi
{
    meta:
        component = "rtmidi"
        title = "rtmidi"
        supplier = "rtmidi"
        purl = "pkg:generic/rtmidi"
        homepage = "https://www.music.mcgill.ca/~gary/rtmidi/"
        type = "library"
        source = "rtmidi"
        hit1 = "\\0RtMidiIn: no compiled API support found ... critical error!!\\0RtMidiOut: no compiled API support found ... critical error!!\\0"
        miss1 = "\\0RtMidiIn: no compiled API support found ... critical error!!\\0"
        miss2 = "RtMidiIn: no compiled API support found ... critical error!! RtMidiOut: no compiled API support found ... critical error!! "
    strings:
        $c1 = /\x00RtMidiIn: no compiled API support found \.\.\. critical error!!\n?\x00/
        $c2 = /\x00RtMidiOut: no compiled API support found \.\.\. critical error!!\n?\x00/
    condition:
        all of them
}
