rule ralink_wifi
{
    meta:
        component = "ralink-wifi"
        title = "Ralink/MediaTek wireless driver"
        supplier = "mediatek"
        purl = "pkg:generic/ralink-wifi"
        type = "device-driver"
        hit1 = "\\0<==== rt28xx_init, Status=%x\\n\\0"
        miss1 = "<==== rt28xx_init, Status=0\\n"
    strings:
        $a = "<==== rt28xx_init, Status=%x"
        $b = "<==== %s(), Status=%x"
    condition:
        $a and any of them
}
