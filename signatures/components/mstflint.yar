rule mstflint
{
    meta:
        component = "mstflint"
        title = "mstflint"
        supplier = "mellanox"
        purl = "pkg:generic/mstflint"
        type = "application"
        source = "mstflint"
        hit1 = "\\0mstflint -i fw_image.bin set_forbidden_versions forbidden_versions.bin\\0"
        hit2 = "\\0fw_default_config_payload_version : 0x%x\\0Requested Adb Version (%s) is not supported. Supporting only version 1 or 2\\0"
        miss1 = "mstflint -i fw_image.bin set_forbidden_versions forbidden_versions.bin "
        miss2 = "\\0fw_default_config_payload_version : 0x%x\\0"
        miss3 = "fw_default_config_payload_version : 0x%x "
    strings:
        $a1 = /\x00mstflint -i fw_image\.bin set_forbidden_versions forbidden_versions\.bin\n?\x00/
        $a2 = /\x00mstflint -d 03:00\.0 brom exp-rom\.rom\n?\x00/
        $a3 = /\x00Failed to set the forbidden versions: %s\n?\x00/
        $c1 = /\x00fw_default_config_payload_version : 0x%x\n?\x00/
        $c2 = /\x00Requested Adb Version \(%s\) is not supported\. Supporting only version 1 or 2\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
