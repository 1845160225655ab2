rule shadow
{
    meta:
        component = "shadow"
        title = "shadow"
        supplier = "shadow"
        cpe = "shadow_project:shadow"
        purl = "pkg:generic/shadow"
        licence = "BSD-3-Clause"
        homepage = "https://github.com/shadow-maint/shadow"
        type = "application"
        source = "shadow"
        hit1 = "configuration error - unknown item '%s' (notify administrator)"
        miss1 = "configuration error - unknown item"
        miss2 = "\\xde\\x12\\x04\\x95\\0\\0configuration error - unknown item '%s' (notify administrator)\\n\\0"
    strings:
        $a = /configuration error - unknown item '%s' \(notify administrator\)/
        $g = "unlocking gshadow file"
        $r = "removing group from /etc/gshadow"
    condition:
        any of them and uint32(0) != 0x950412de
}
