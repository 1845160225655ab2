rule less
{
    meta:
        component = "less"
        title = "less"
        supplier = "greenwood"
        cpe = "gnu:less"
        purl = "pkg:generic/less"
        homepage = "https://www.greenwoodsoftware.com/less/"
        type = "application"
        source = "less"
        version_b = "\\x00([3-9][0-9]{2}(?:\\.[0-9])?)\\x00"
        near_b = 2048
        confidence_a = 50
        hit1 = "\\0590\\0\\0... (interrupt to abort)\\0less comes with NO WARRANTY, to the extent permitted by law.\\0"
        hit1_version = "590"
        miss1 = "less 590 (GNU regular expressions)\\nless comes with NO WARRANTY\\n"
    strings:
        $a = "less comes with NO WARRANTY"
        $b = "... (interrupt to abort)"
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and all of them
}
