rule broadcom_xdsl
{
    meta:
        component = "broadcom-xdsl"
        title = "Broadcom xDSL driver"
        supplier = "broadcom"
        purl = "pkg:generic/broadcom-xdsl"
        type = "device-driver"
        hit1 = "\\0BcmAdslCoreInit\\0BcmAdslCoreUninit\\0"
        miss1 = "\\0BcmAdslCoreInit\\0"
        miss2 = "void BcmAdslCoreInit(void);"
    strings:
        $a = /\x00BcmAdslCoreInit\x00/
        $b = /\x00BcmAdslCoreConfigure\x00/
        $c = /\x00BcmAdslCoreUninit\x00/
        $d = /\x00BcmAdslCoreCheckBoard\x00/
    condition:
        2 of them
}
