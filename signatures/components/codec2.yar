rule codec2
{
    meta:
        component = "codec2"
        title = "codec2"
        supplier = "codec2"
        purl = "pkg:generic/codec2"
        homepage = "http://rowetel.com/codec2.html"
        type = "application"
        source = "codec2"
        hit1 = "\\0bits_per_fdmdv_frame: %d bits_per_codec_frame: %d bytes_per_codec_frame: %d\\0"
        hit2 = "\\0Error opening output compressed bit file: %s: %s.\\0Error opening input speech file: %s: %s.\\0"
        miss1 = "bits_per_fdmdv_frame: %d bits_per_codec_frame: %d bytes_per_codec_frame: %d "
        miss2 = "\\0Error opening output compressed bit file: %s: %s.\\0"
        miss3 = "Error opening output compressed bit file: %s: %s. Error opening input speech file: %s: %s. "
    strings:
        $a1 = /\x00bits_per_fdmdv_frame: %d bits_per_codec_frame: %d bytes_per_codec_frame: %d\n?\x00/
        $c1 = /\x00Error opening output compressed bit file: %s: %s\.\n?\x00/
        $c2 = /\x00Error opening input speech file: %s: %s\.\n?\x00/
        $c3 = /\x00Error number of carriers must be btween 2 and %d\n?\x00/
        $c4 = /\x00Error opening output bit file: %s: %s\.\n?\x00/
        $c5 = /\x00usage: %s InputModemRawFile OutputBitFile \[Nc \[OctaveDumpFile\]\]\n?\x00/
        $c6 = /\x00Error opening input modem sample file: %s: %s\.\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
