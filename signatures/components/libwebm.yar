rule libwebm
{
    meta:
        component = "libwebm"
        title = "libwebm"
        supplier = "libwebm"
        purl = "pkg:generic/libwebm"
        homepage = "https://chromium.googlesource.com/webm/libwebm"
        type = "library"
        source = "libwebm"
        hit1 = "\\0Webm2Pes: Cannot parse first block in %s.\\0Webm2Pes: No video track found in %s.\\0"
        miss1 = "\\0Webm2Pes: Cannot parse first block in %s.\\0"
        miss2 = "Webm2Pes: Cannot parse first block in %s. Webm2Pes: No video track found in %s. "
    strings:
        $c1 = /\x00Webm2Pes: Cannot parse first block in %s\.\n?\x00/
        $c2 = /\x00Webm2Pes: No video track found in %s\.\n?\x00/
        $c3 = /\x00Webm2Pes: Cannot open %s for output\.\n?\x00/
        $c4 = /\x00Webm2Pes: Cannot parse block in %s\.\n?\x00/
        $c5 = /\x00Webm2Pes: Error reading VPx frame!\n?\x00/
        $c6 = /\x00Webm2Pes: WritePesPacket failed\.\n?\x00/
    condition:
        2 of ($c*)
}
