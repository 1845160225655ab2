rule transmission
{
    meta:
        component = "transmission"
        title = "Transmission"
        supplier = "transmission"
        cpe = "transmissionbt:transmission"
        purl = "pkg:generic/transmission"
        homepage = "https://transmissionbt.com/"
        type = "application"
        source = "transmission"
        version = "Transmission[/ ]([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        version_d = " ([0-9.]+[0-9]) "
        hit1 = "\\0Transmission 3.00 (bb6b5a062e)  https://transmissionbt.com/"
        hit1_version = "3.00"
        hit2 = "\\0Transmission/2.84\\0"
        hit2_version = "2.84"
        miss1 = "Transmission 3.00"
    strings:
        $v = /\x00Transmission [1-4]\.[0-9]{1,2}(\.[0-9]{1,2})? \([0-9a-f]{4,12}\)/
        $t = /\x00Transmission\/[1-4]\.[0-9]{1,2}(\.[0-9]{1,2})?( \([0-9a-f]{4,12}\))?\x00/
        $d = /transmission-[a-z]+ [1-4]\.[0-9]{1,2}(\.[0-9]{1,2})? \([0-9a-f]{4,12}\)/
    condition:
        any of them
}
