rule qualcomm_boot
{
    meta:
        component = "qualcomm-boot"
        title = "Qualcomm boot loader (SBL, XBL)"
        supplier = "qualcomm"
        purl = "pkg:generic/qualcomm-boot"
        type = "firmware"
        version = "=BOOT\\.([A-Z0-9][A-Za-z0-9.]*-[0-9]+)"
        hit1 = "\\0QC_IMAGE_VERSION_STRING=BOOT.BF.3.3.1-00123\\0"
        hit1_version = "BF.3.3.1-00123"
        miss1 = "\\0QC_IMAGE_VERSION_STRING=RPM.BF.2.4-00054\\0"
        miss2 = "QC_IMAGE_VERSION_STRING=%s\\0"
    strings:
        $v = /QC_IMAGE_VERSION_STRING=BOOT\.[A-Z0-9][A-Za-z0-9.]{1,24}-[0-9]{3,5}/
    condition:
        any of them
}
