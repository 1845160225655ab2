rule lm_sensors
{
    meta:
        component = "lm-sensors"
        title = "lm-sensors"
        supplier = "lm-sensors"
        purl = "pkg:generic/lm-sensors"
        homepage = "https://github.com/lm-sensors/lm-sensors"
        type = "application"
        source = "lm-sensors"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([23]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:\\+git[^\\x00]*)?)\\x00"
        near_n = 24
        version_l = "[^\\t\\n\\r\\x20-\\x7e]([23]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:\\+git[^\\x00]*)?)\\x00"
        near_l = 24
        hit1 = "\\03.6.0\\0\\0\\0%s version %s with libsensors version %s\\n"
        hit1_version = "3.6.0"
        miss1 = "sensors version 3.6.0 with libsensors version 3.6.0"
    strings:
        $n = "%s version %s with libsensors version %s"
        $l = "Undeclared bus id referenced"
    condition:
        any of them
}
