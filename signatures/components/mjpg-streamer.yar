rule mjpg_streamer
{
    meta:
        component = "mjpg-streamer"
        title = "MJPG-streamer"
        supplier = "mjpg-streamer"
        purl = "pkg:generic/mjpg-streamer"
        homepage = "https://github.com/jacksonliam/mjpg-streamer"
        type = "application"
        hit1 = "\\0Server: MJPG-Streamer/0.2\\r\\n\\0"
        miss1 = "MJPG-Streamer/0.2\\n"
    strings:
        $a = "Server: MJPG-Streamer/0.2\r\n"
        $b = "MJPG Streamer Version: "
    condition:
        $b or $a
}
