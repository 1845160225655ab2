rule libyang
{
    meta:
        component = "libyang"
        title = "libyang"
        supplier = "cesnet"
        cpe = "cesnet:libyang"
        purl = "pkg:generic/libyang"
        licence = "BSD-3-Clause"
        homepage = "https://github.com/CESNET/libyang"
        type = "library"
        source = "libyang libyang2"
        version_l = "[^\\t\\n\\r\\x20-\\x7e]([0-3]\\.[0-9]{1,3}\\.[0-9]{1,3})\\x00"
        near_l = 96
        hit1 = "\\0Extension \"%s\" instance not allowed in YANG version 1 module.\\0"
        hit2 = "\\x002.1.30\\x00\\x00libyang %s %s\\x00"
        hit2_version = "2.1.30"
        miss1 = "libyang 2.1.30 is a YANG parser"
    strings:
        $a = "Extension \"%s\" instance not allowed in YANG version 1 module."
        $b = /libyang[12]? (2 )?- (bits|union|instanceid|identityref|decimal64|leafref), ?version 1/
        $c = /\x00libyang\[%d\]: /
        $d = "Invalid value \"%s\" of \"yang-version\"."
        $x = "Incompatible ietf-yang-library version in context."
        $l = /\x00libyang %s %s( \(%s\))?\x0a?\x00/
    condition:
        any of them
}
