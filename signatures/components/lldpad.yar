rule lldpad
{
    meta:
        component = "lldpad"
        title = "Open-LLDP (lldpad)"
        supplier = "intel"
        purl = "pkg:generic/lldpad"
        homepage = "https://github.com/intel/openlldp"
        type = "application"
        source = "lldpad"
        version_v = "v([0-9.]+[0-9])"
        version_t = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_t = 3000
        confidence_t = 75
        hit1 = "\\0lldptool v%s\\n"
        hit2 = "\\0lldpad v1.1.0\\0"
        hit2_version = "1.1.0"
        miss1 = "/var/lib/lldpad/lldpad.conf"
    strings:
        $v = /\x00lldpad v[0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?[^\x00\n]{0,30}[\x00\n]/
        $t = /\x00lldptool v%s\n|\x00lldpad v%s\n/
        $c = /\x00\/com\/intel\/lldpad\x00/
    condition:
        $v or $t or $c
}
