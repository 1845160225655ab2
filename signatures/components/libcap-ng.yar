rule libcap_ng
{
    meta:
        component = "libcap-ng"
        title = "libcap-ng"
        supplier = "libcap-ng"
        cpe = "libcap-ng_project:libcap-ng"
        purl = "pkg:generic/libcap-ng"
        licence = "LGPL-2.1-or-later"
        homepage = "https://people.redhat.com/sgrubb/libcap-ng/"
        type = "library"
        source = "libcap-ng"
        hit1 = "\\0capng_capability_to_name\\0capng_save_state\\0capng_restore_state\\0capng_name_to_capability\\0capng_print_caps_numeric\\0capng_print_caps_text\\0"
        miss1 = "\\0capng_capability_to_name\\0libcap-ng.so.0\\0"
    strings:
        $a = /\x00capng_capability_to_name\x00/
        $b = /\x00capng_save_state\x00/
        $c = /\x00capng_restore_state\x00/
        $d = /\x00capng_name_to_capability\x00/
        $e = /\x00capng_caps_print\x00|\x00capng_print_caps_numeric\x00/
        $f = "audit_control\x00"
        $g = /\x00capng_print_caps_text\x00/
    condition:
        $a and $b and $c and $d and $e and $g and any of them
}
