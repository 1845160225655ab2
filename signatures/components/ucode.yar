rule ucode
{
    meta:
        component = "ucode"
        title = "ucode"
        supplier = "openwrt"
        purl = "pkg:generic/ucode"
        licence = "ISC"
        homepage = "https://github.com/jow-/ucode"
        type = "application"
        hit1 = "Execute the given expression as ucode program.\\n\\n\\0"
        miss1 = "The stdin can only be read once\\n\\0"
    strings:
        $a = "Execute the given expression as ucode program."
    condition:
        $a
}
