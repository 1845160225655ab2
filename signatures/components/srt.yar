rule srt
{
    meta:
        component = "srt"
        title = "SRT"
        supplier = "haivision"
        purl = "pkg:generic/srt"
        licence = "MPL-2.0"
        type = "library"
        source = "srt"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(1\\.[0-9]\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0sndSrtMsg: IPE: cmd=%d unsupported\\0"
        hit2 = "\\0sndSrtMsg: IPE: cmd=%d unsupported\\01.5.1\\0"
        hit2_version = "1.5.1"
        miss1 = "sndSrtMsg: IPE: cmd=%d unsupported "
    strings:
        $a1 = /\x00sndSrtMsg: IPE: cmd=%d unsupported\n?\x00/
        $a2 = /\x00Invalid value for option SRTO_PBKEYLEN: \n?\x00/
    condition:
        any of them
}
