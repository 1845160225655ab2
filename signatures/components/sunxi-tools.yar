rule sunxi_tools
{
    meta:
        component = "sunxi-tools"
        title = "sunxi-tools"
        supplier = "linux-sunxi"
        purl = "pkg:generic/sunxi-tools"
        type = "application"
        source = "sunxi-tools"
        version_v1 = "sunxi-fel v([0-2](?:\\.[0-9]{1,4}){1,3})"
        version_v2 = "sunxi-pio v([0-2](?:\\.[0-9]{1,4}){1,3})"
        version_v3 = "sunxi-fexc v([0-2](?:\\.[0-9]{1,4}){1,3})"
        version_v4 = "sunxi-bootinfo v([0-2](?:\\.[0-9]{1,4}){1,3})"
        version_v5 = "sunxi-nand-part v([0-2](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0sunxi-fel v1.4.2\\0"
        hit1_version = "1.4.2"
        hit2 = "\\0sunxi-pio v1.4.2\\0"
        hit2_version = "1.4.2"
        hit3 = "\\0sunxi-fexc v1.4.2\\0"
        hit3_version = "1.4.2"
        hit4 = "\\0sunxi-bootinfo v1.4.2\\0"
        hit4_version = "1.4.2"
        hit5 = "\\0sunxi-nand-part v1.4.2\\0"
        hit5_version = "1.4.2"
        miss1 = "sunxi-fel v1.4.2 was seen"
        miss2 = "sunxi-pio v1.4.2 was seen"
        miss3 = "sunxi-fexc v1.4.2 was seen"
        miss4 = "sunxi-bootinfo v1.4.2 was seen"
        miss5 = "sunxi-nand-part v1.4.2 was seen"
    strings:
        $v1 = /\x00sunxi-fel v[0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v2 = /\x00sunxi-pio v[0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n{0,3}\x00/
        $v3 = /\x00sunxi-fexc v[0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n{0,3}\x00/
        $v4 = /\x00sunxi-bootinfo v[0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v5 = /\x00sunxi-nand-part v[0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
    condition:
        any of them
}
