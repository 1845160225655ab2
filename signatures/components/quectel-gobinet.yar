rule quectel_gobinet
{
    meta:
        component = "quectel-gobinet"
        title = "Quectel GobiNet and qmi_wwan_q drivers"
        supplier = "quectel"
        purl = "pkg:generic/quectel-gobinet"
        licence = "GPL-2.0-only"
        type = "device-driver"
        version = "Driver_V([0-9.]+[0-9])"
        hit1 = "version=Quectel_Linux&Android_GobiNet_Driver_V1.6.3\\0"
        hit1_version = "1.6.3"
        hit2 = "Quectel_Linux&Android_QMI_WWAN_Driver_V1.2.2\\0"
        hit2_version = "1.2.2"
        hit3 = "Quectel_WCDMA&LTE_Linux&Android_GobiNet_Driver_V1.5.0\\0"
        hit3_version = "1.5.0"
        miss1 = "GobiNet: Quectel_Linux&Android_GobiNet_Driver_V1.6.1\\n"
    strings:
        $v = /Quectel_(WCDMA&LTE_)?Linux&Android_(GobiNet|QMI_WWAN)_Driver_V[0-9]\.[0-9.]{1,12}\x00/
    condition:
        any of them
}
