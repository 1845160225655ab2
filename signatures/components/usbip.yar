rule usbip
{
    meta:
        component = "usbip"
        title = "USB/IP tools"
        supplier = "kernelorg"
        purl = "pkg:generic/usbip"
        homepage = "https://www.kernel.org/"
        type = "application"
        version = "utils ([0-9.]+)"
        hit1 = "\\0usbip-utils 2.0\\0"
        hit1_version = "2.0"
        miss1 = "USB/IP tools 1.2.3\\n"
    strings:
        $v = /\x00usbip-utils [012]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
    condition:
        any of them
}
