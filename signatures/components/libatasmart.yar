rule libatasmart
{
    meta:
        component = "libatasmart"
        title = "libatasmart"
        supplier = "lennart"
        purl = "pkg:generic/libatasmart"
        type = "library"
        source = "libatasmart"
        hit1 = "\\0Model: [%s]\\nSerial: [%s]\\nFirmware: [%s]\\nSMART Available: %s\\0"
        hit2 = "\\0Average Powered On Per Power Cycle: %s\\0Bad Sectors: %s\\0"
        miss1 = "Model: [%s]\\nSerial: [%s]\\nFirmware: [%s]\\nSMART Available: %s "
        miss2 = "\\0Average Powered On Per Power Cycle: %s\\0"
        miss3 = "Average Powered On Per Power Cycle: %s "
    strings:
        $a1 = /\x00Model: \[%s\]\nSerial: \[%s\]\nFirmware: \[%s\]\nSMART Available: %s\n?\x00/
        $c1 = /\x00Average Powered On Per Power Cycle: %s\n?\x00/
        $c2 = /\x00Bad Sectors: %s\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
