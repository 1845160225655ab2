rule qualcomm_wlan_firmware
{
    meta:
        component = "qualcomm-wlan-firmware"
        title = "Qualcomm wireless firmware"
        supplier = "qualcomm"
        purl = "pkg:generic/qualcomm-wlan-firmware"
        type = "firmware"
        version = "=WLAN\\.([A-Z0-9][A-Za-z0-9.]*-[0-9]+)"
        hit1 = "\\0QC_IMAGE_VERSION_STRING=WLAN.HK.2.5.0.1-01208-EXAMPLE_SILICONZ-1\\0"
        hit1_version = "HK.2.5.0.1-01208"
        miss1 = "\\0QC_IMAGE_VERSION_STRING=RPM.BF.2.4-00054\\0"
        miss2 = "QC_IMAGE_VERSION_STRING=%s\\0"
    strings:
        $v = /QC_IMAGE_VERSION_STRING=WLAN\.[A-Z0-9][A-Za-z0-9.]{1,24}-[0-9]{3,5}/
    condition:
        any of them
}
