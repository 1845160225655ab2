rule openh264
{
    meta:
        component = "openh264"
        title = "OpenH264"
        supplier = "cisco"
        purl = "pkg:generic/openh264"
        licence = "BSD-2-Clause"
        type = "library"
        source = "openh264"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-3](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0CWelsDecoder::UninitDecoderCtx(), openh264 codec version = %s.\\0"
        hit2 = "\\0CWelsDecoder::UninitDecoderCtx(), openh264 codec version = %s.\\02.3.1\\0"
        hit2_version = "2.3.1"
        miss1 = "CWelsDecoder::UninitDecoderCtx(), openh264 codec version = %s. "
    strings:
        $a1 = /\x00CWelsDecoder::UninitDecoderCtx\(\), openh264 codec version = %s\.\n?\x00/
        $a2 = /\x00CWelsH264SVCEncoder::InitEncoder\(\), openh264 codec version = %s\n?\x00/
        $a3 = /\x00\[OpenH264\] this = 0x%p, Info:\n?\x00/
    condition:
        any of them
}
