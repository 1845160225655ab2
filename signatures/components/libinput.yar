rule libinput
{
    meta:
        component = "libinput"
        title = "libinput"
        supplier = "freedesktop"
        cpe = "freedesktop:libinput"
        purl = "pkg:generic/libinput"
        licence = "MIT"
        homepage = "https://www.freedesktop.org/wiki/Software/libinput/"
        type = "library"
        source = "libinput"
        hit1 = "\\0LIBINPUT_QUIRKS_DIR\\0"
        miss1 = "libinput 1.2.3\\n"
    strings:
        $a = "LIBINPUT_ATTR_SIZE_HINT"
        $b = "LIBINPUT_QUIRKS_DIR"
        $c = "LIBINPUT_CALIBRATION_MATRIX"
        $d = "ID_INPUT_TOUCHPAD_INTEGRATION"
    condition:
        ($b or ($c and $d)) and any of them
}
