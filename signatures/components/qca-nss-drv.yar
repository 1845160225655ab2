rule qca_nss_drv
{
    meta:
        component = "qca-nss-drv"
        title = "QCA NSS driver"
        supplier = "qualcomm"
        purl = "pkg:generic/qca-nss-drv"
        type = "device-driver"
        hit1 = "\\0description=QCA NSS Driver\\0author=Qualcomm Atheros Inc\\0"
        miss1 = "description:    QCA NSS Driver\\n"
    strings:
        $a = "description=QCA NSS Driver\x00"
    condition:
        any of them
}
