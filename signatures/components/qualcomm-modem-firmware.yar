rule qualcomm_modem_firmware
{
    meta:
        component = "qualcomm-modem-firmware"
        title = "Qualcomm modem firmware (MPSS)"
        supplier = "qualcomm"
        purl = "pkg:generic/qualcomm-modem-firmware"
        type = "firmware"
        version = "=MPSS\\.([A-Z0-9][A-Za-z0-9.]*-[0-9]+)"
        hit1 = "\\0QC_IMAGE_VERSION_STRING=MPSS.TH.2.0.c1.9-00104-EXAMPLE_GEN_PACK-1\\0"
        hit1_version = "TH.2.0.c1.9-00104"
        miss1 = "\\0QC_IMAGE_VERSION_STRING=RPM.BF.2.4-00054\\0"
        miss2 = "QC_IMAGE_VERSION_STRING=%s\\0"
    strings:
        $v = /QC_IMAGE_VERSION_STRING=MPSS\.[A-Z0-9][A-Za-z0-9.]{1,24}-[0-9]{3,5}/
    condition:
        any of them
}
