rule netplan
{
    meta:
        component = "netplan"
        title = "Netplan"
        supplier = "canonical"
        purl = "pkg:generic/netplan"
        licence = "GPL-3.0-only"
        type = "application"
        source = "netplan.io"
        hit1 = "\\0cannot run netplan get: %s\\0"
        miss1 = "cannot run netplan get: %s "
    strings:
        $a1 = /\x00cannot run netplan get: %s\n?\x00/
        $a2 = /\x00cannot watch 'netplan try' child: %s\n?\x00/
        $a3 = /\x00Description=WPA supplicant for netplan %s\n?\x00/
        $a4 = /\x00%s can not be called directly, use 'netplan generate'\.\n?\x00/
    condition:
        any of them
}
