rule libuev
{
    meta:
        component = "libuev"
        title = "libuev"
        supplier = "troglobit"
        purl = "pkg:generic/libuev"
        homepage = "https://github.com/troglobit/libuev"
        type = "library"
        source = "libuev"
        hit1 = "\\0uev_signal_start\\0uev_cron_init\\0uev_cron_set\\0"
        miss1 = "\\0uev_signal_start\\0uev_cron_init\\0"
    strings:
        $s1 = /\x00uev_signal_start\x00/
        $s2 = /\x00uev_cron_init\x00/
        $s3 = /\x00uev_cron_set\x00/
        $s4 = /\x00uev_io_start\x00/
    condition:
        3 of ($s*)
}
