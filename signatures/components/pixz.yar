rule pixz
{
    meta:
        component = "pixz"
        title = "pixz"
        supplier = "pixz"
        purl = "pkg:generic/pixz"
        licence = "BSD-2-Clause"
        type = "application"
        source = "pixz"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0pixz only supports CRC-32 checksums\\0"
        hit2 = "\\0pixz only supports CRC-32 checksums\\01.0.7\\0"
        hit2_version = "1.0.7"
        hit3 = "\\0Index and archive differ as to next file: %s vs %s\\0Unknown msg type %d\\0"
        miss1 = "pixz only supports CRC-32 checksums "
        miss2 = "\\0Index and archive differ as to next file: %s vs %s\\0"
        miss3 = "Index and archive differ as to next file: %s vs %s "
    strings:
        $a1 = /\x00pixz only supports CRC-32 checksums\n?\x00/
        $c1 = /\x00Index and archive differ as to next file: %s vs %s\n?\x00/
        $c2 = /\x00Unknown msg type %d\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
