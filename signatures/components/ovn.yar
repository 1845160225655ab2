rule ovn
{
    meta:
        component = "ovn"
        title = "OVN"
        supplier = "ovn"
        purl = "pkg:generic/ovn"
        licence = "Apache-2.0"
        type = "application"
        source = "ovn"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(2[0-9]\\.[0-9]{2}\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0OVN internal version is : [%s]\\0"
        hit2 = "\\0OVN internal version is : [%s]\\023.03.1\\0"
        hit2_version = "23.03.1"
        miss1 = "OVN internal version is : [%s] "
    strings:
        $a1 = /\x00OVN internal version is : \[%s\]\n?\x00/
        $a2 = /\x00Setting lport %s ovn-installed in OVS\n?\x00/
        $a3 = /\x00ovn-controller: modifying OVS tunnels '%s'\n?\x00/
    condition:
        any of them
}
