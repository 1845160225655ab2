rule libusbauth_configparser
{
    meta:
        component = "libusbauth-configparser"
        title = "libusbauth-configparser"
        supplier = "libusbauth-configparser"
        purl = "pkg:generic/libusbauth-configparser"
        licence = "LGPL-2.1-only"
        homepage = "https://github.com/kochstefan/usbauth-all/tree/master/libusbauth-configparser"
        type = "library"
        source = "libusbauth-configparser"
        hit1 = "\\0usbauth_sub_length\\0parameter_strings\\0usbauth_op_to_str\\0"
        miss1 = "\\0usbauth_sub_length\\0parameter_strings\\0"
    strings:
        $s1 = /\x00usbauth_sub_length\x00/
        $s2 = /\x00parameter_strings\x00/
        $s3 = /\x00usbauth_op_to_str\x00/
        $s4 = /\x00usbauth_str_to_op\x00/
        $s5 = /\x00usbauth_yyget_out\x00/
    condition:
        3 of ($s*)
}
