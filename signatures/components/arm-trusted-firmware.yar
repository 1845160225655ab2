rule arm_trusted_firmware
{
    meta:
        component = "arm-trusted-firmware"
        title = "Trusted Firmware-A"
        supplier = "arm"
        cpe = "arm:trusted_firmware-a"
        purl = "pkg:generic/arm-trusted-firmware"
        licence = "BSD-3-Clause"
        homepage = "https://www.trustedfirmware.org/projects/tf-a/"
        type = "firmware"
        source = "arm-trusted-firmware"
        version = "v([0-9.]+(?:-rc[0-9])?)\\("
        hit1 = "\\0v2.8(release):2.8.0\\0"
        hit1_version = "2.8"
        hit2 = "BL31: %s\\n\\0v1.5(debug):4b2c4f0\\0"
        hit2_version = "1.5"
        miss1 = "NOTICE:  BL31: v2.8(release):\\n"
    strings:
        $v = /v[0-9]\.[0-9]{1,2}(\.[0-9]{1,2})?(-rc[0-9])?\((release|debug)\):[^\x00\n]{0,60}\x00/
    condition:
        any of them
}
