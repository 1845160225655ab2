rule audiofile
{
    meta:
        component = "audiofile"
        title = "audiofile"
        supplier = "audiofile"
        purl = "pkg:generic/audiofile"
        homepage = "http://audiofile.68k.org/"
        type = "library"
        source = "audiofile"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0 fpos_after_data: %jd\\0 fpos_next_frame: %jd\\0"
        hit2 = "\\0 fpos_after_data: %jd\\0 fpos_next_frame: %jd\\00.3.6\\0"
        hit2_version = "0.3.6"
        miss1 = "\\0 fpos_after_data: %jd\\0"
        miss2 = " fpos_after_data: %jd  fpos_next_frame: %jd "
    strings:
        $c1 = /\x00 fpos_after_data: %jd\n?\x00/
        $c2 = /\x00 fpos_next_frame: %jd\n?\x00/
        $c3 = /\x00fpos_first_frame %jd\n?\x00/
        $c4 = /\x00fpos_after_data %jd\n?\x00/
        $c5 = /\x00%d-bit integer \(2's complement, %s\)\n?\x00/
        $c6 = /\x00%d-bit integer \(unsigned, %s\)\n?\x00/
        $c7 = /\x00Audio Data     %jd bytes begins at offset %jd \(%jx hex\)\n?\x00/
        $c8 = /\x00double-precision \(64-bit\) floating point, %s\n?\x00/
    condition:
        2 of ($c*)
}
