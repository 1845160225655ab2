rule broadcom_fullmac
{
    meta:
        component = "broadcom-fullmac"
        title = "Broadcom FullMAC wireless firmware"
        supplier = "broadcom"
        purl = "pkg:generic/broadcom-fullmac"
        type = "firmware"
        version = "Version: ([0-9.]+)"
        hit1 = "\\0example1-roml/pcie-ag-pktctx-mfp Version: 10.28.2 (r769115) CRC: cf2461b6 Date: Mon 2018-11-05 03:16:18 PST Ucode Ver: 1128.17924 FWID: 01-801fb449\\0"
        hit1_version = "10.28.2"
        hit2 = "example/sdio-g-cdc-roml-wme-pno Version: 4.220.48.0 CRC: 7c9e2979 Date: Fri 2011-09-02 14:48:24 PDT\\0"
        hit2_version = "4.220.48.0"
        miss1 = "example/sdio-idsup Version: 7.45.234 (4ca95bb CY) CRC: 212e223d Date: Thu 2021-04-15 03:06:00 PDT\\0"
        miss2 = "Version: 7.45.234 Date: Thu 2021-04-15\\0"
    strings:
        $end = /[ -~]{4} Version: [0-9]{1,2}\.[0-9]{1,3}(\.[0-9]{1,3}){0,2} (\([0-9a-z]{4,10}( [A-BD-Z][A-Z])?\) )?CRC: [0-9a-f]{1,8} Date: [A-Z][a-z]{2} 20[0-9]{2}-/
    condition:
        any of them
}
