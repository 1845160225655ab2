rule cypress_fullmac
{
    meta:
        component = "cypress-fullmac"
        title = "Cypress FullMAC wireless firmware"
        supplier = "cypress"
        purl = "pkg:generic/cypress-fullmac"
        type = "firmware"
        version = "Version: ([0-9.]+)"
        hit1 = "example/sdio-idsup Version: 7.45.234 (4ca95bb CY) CRC: 212e223d Date: Thu 2021-04-15 03:06:00 PDT Ucode Ver: 1043.2161 FWID 01-996384e2\\0"
        hit1_version = "7.45.234"
        miss1 = "\\0example1-roml/pcie-ag Version: 10.28.2 (r769115) CRC: cf2461b6 Date: Mon 2018-11-05 03:16:18 PST\\0"
    strings:
        $end = /[ -~]{4} Version: [0-9]{1,2}\.[0-9]{1,3}(\.[0-9]{1,3}){0,2} \([0-9a-z]{4,10} CY\) CRC: [0-9a-f]{1,8} Date: [A-Z][a-z]{2} 20[0-9]{2}-/
    condition:
        any of them
}
