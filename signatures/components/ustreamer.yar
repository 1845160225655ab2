rule ustreamer
{
    meta:
        component = "ustreamer"
        title = "uStreamer"
        supplier = "pikvm"
        purl = "pkg:generic/ustreamer"
        licence = "GPL-3.0-only"
        type = "application"
        source = "ustreamer"
        hit1 = "\\0    ustreamer-dump --sink test --output - \\x5c\\0"
        miss1 = "    ustreamer-dump --sink test --output - \\x5c "
    strings:
        $a1 = /\x00    ustreamer-dump --sink test --output - \\\n?\x00/
        $a2 = /\x00\nuStreamer - Lightweight and fast MJPG-HTTP streamer\n?\x00/
        $a3 = /\x00\nuStreamer-dump - Dump uStreamer's memory sink to file\n?\x00/
    condition:
        any of them
}
