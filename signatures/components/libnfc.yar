rule libnfc
{
    meta:
        component = "libnfc"
        title = "libnfc"
        supplier = "libnfc"
        purl = "pkg:generic/libnfc"
        licence = "LGPL-3.0-only"
        type = "library"
        source = "libnfc"
        hit1 = "\\0%d ISO14443A-2 NFC Barcode passive target(s) found%s\\0%s uses libnfc %s\\0"
        hit2 = "\\0libnfc.chip.pn53x\\0"
        miss1 = "\\0%d ISO14443A-2 NFC Barcode passive target(s) found%s\\0"
        miss3 = "libnfc.chip.pn53x "
        miss2 = "%d ISO14443A-2 NFC Barcode passive target(s) found%s "
    strings:
        $c1 = /\x00%d ISO14443A-2 NFC Barcode passive target\(s\) found%s\n?\x00/
        $c2 = /\x00%s uses libnfc %s\n?\x00/
        $c3 = /\x00       UID \(NFCID%c\): \n?\x00/
        $c4 = /\x00NFC reader: %s opened\n?\x00/
        $c5 = /\x00%d NFC device\(s\) found:\n?\x00/
        $l = /\x00libnfc\.(chip\.pn53x|bus\.uart|bus\.spi|driver\.pn53x_usb)\x00/
    condition:
        $l or 2 of ($c*)
}
