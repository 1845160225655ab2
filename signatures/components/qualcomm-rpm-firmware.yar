rule qualcomm_rpm_firmware
{
    meta:
        component = "qualcomm-rpm-firmware"
        title = "Qualcomm RPM firmware"
        supplier = "qualcomm"
        purl = "pkg:generic/qualcomm-rpm-firmware"
        type = "firmware"
        version = "=RPM\\.([A-Z0-9][A-Za-z0-9.]*-[0-9]+)"
        hit1 = "\\0QC_IMAGE_VERSION_STRING=RPM.BF.2.4-00054\\0"
        hit1_version = "BF.2.4-00054"
        miss1 = "\\0QC_IMAGE_VERSION_STRING=TZ.BF.4.0.5-00045\\0"
        miss2 = "QC_IMAGE_VERSION_STRING=%s\\0"
    strings:
        $v = /QC_IMAGE_VERSION_STRING=RPM\.[A-Z0-9][A-Za-z0-9.]{1,24}-[0-9]{3,5}/
    condition:
        any of them
}
