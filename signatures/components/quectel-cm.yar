rule quectel_cm
{
    meta:
        component = "quectel-cm"
        title = "Quectel Connect Manager"
        supplier = "quectel"
        purl = "pkg:generic/quectel-cm"
        type = "application"
        version = "Manager_Linux(?:&Android)?_V([0-9]\\.[0-9.]+[0-9])"
        version_v = "_V([0-9.]+[0-9])"
        hit1 = "Quectel_QConnectManager_Linux_V1.6.0.24"
        hit1_version = "1.6.0.24"
        hit2 = "WCDMA&LTE_QConnectManager_Linux&Android_V1.1.45"
        hit2_version = "1.1.45"
        miss1 = "quectel-CM"
    strings:
        $v = /(Quectel|WCDMA&LTE|LTE|QConnectManager)_?(QConnectManager)?_Linux(&Android)?_V[0-9]\.[0-9]{1,2}[0-9.]{0,12}/
    condition:
        any of them
}
