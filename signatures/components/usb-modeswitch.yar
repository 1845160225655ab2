rule usb_modeswitch
{
    meta:
        component = "usb-modeswitch"
        title = "USB_ModeSwitch"
        supplier = "usb-modeswitch"
        purl = "pkg:generic/usb-modeswitch"
        homepage = "https://www.draisberghof.de/usb_modeswitch/"
        type = "application"
        source = "usb-modeswitch"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([12]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 40
        version_b = "Version ([0-9.]+[0-9])"
        hit1 = "\\02.6.1\\0\\0\\0\\n * usb_modeswitch: handle USB devices with multiple modes"
        hit1_version = "2.6.1"
        hit2 = " * Version 1.1.4 (C) Josua Dietze 2010"
        hit2_version = "1.1.4"
        miss1 = "usb_modeswitch 2.6.1"
    strings:
        $n = /\n \* usb_modeswitch: (handle USB devices|tool for controlling)/
        $b = / \* Version [012]\.[0-9]{1,2}\.[0-9]{1,2} \(C\) Josua Dietze/
    condition:
        any of them
}
