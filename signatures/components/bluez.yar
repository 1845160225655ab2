rule bluez
{
    meta:
        component = "bluez"
        title = "BlueZ"
        supplier = "bluez"
        cpe = "bluez:bluez"
        purl = "pkg:generic/bluez"
        homepage = "http://www.bluez.org/"
        type = "application"
        source = "bluez"
        version_d = "[^\\t\\n\\r\\x20-\\x7e]([3-5]\\.[0-9]{1,3})\\x00"
        near_d = 160
        confidence_d = 85
        version_t = "[^\\t\\n\\r\\x20-\\x7e]([3-5]\\.[0-9]{1,3})\\x00"
        near_t = 1200
        confidence_t = 85
        confidence_c = 20
        version_v = "[^\\t\\n\\r\\x20-\\x7e]([3-5]\\.[0-9]{1,3})\\x00"
        near_v = 48
        confidence_v = 80
        confidence_s = 20
        hit1 = "\\05.66\\0\\0\\0\\0BlueZ %s\\0"
        hit1_version = "5.66"
        hit2 = "\\04.101\\0\\0Bluetooth daemon %s\\0"
        hit2_version = "4.101"
        miss1 = "org.bluez.AgentManager1"
        miss2 = "BlueZ 5.66"
    strings:
        $d = /\x00Bluetooth daemon %s\x00|\x00BlueZ %s\x00/
        $t = /sdptool - SDP tool v%s\n|\x00(HCI Tool|hcitool - HCI Tool) ver %s\n|HCI sniffer - Bluetooth packet analyzer ver %s\n|Bluetooth monitor ver %s\n|\x00OBEX daemon %s\x00|\x00obexd daemon %s\x00|L2CAP ping|RFCOMM configuration utility ver %s\n/
        $c = /\x00org\.bluez\.AgentManager1\x00/
        $v = /\x00%s ver %s\n\x00/
        $s = "/org/bluez"
    condition:
        $d or $t or ($v and ($c or $s))
}
