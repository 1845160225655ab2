rule bwm_ng
{
    meta:
        component = "bwm-ng"
        title = "Bandwidth Monitor NG"
        supplier = "bwm-ng"
        cpe = "bwm-ng_project:bwm-ng"
        purl = "pkg:generic/bwm-ng"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/vgropp/bwm-ng"
        type = "application"
        source = "bwm-ng"
        version = "bwm-ng v([0-9.]+)"
        hit1 = "\\0bwm-ng v0.6.3 (probing every %2.3fs), press 'h' for help\\0"
        hit1_version = "0.6.3"
        miss1 = "Bandwidth Monitor NG 1.2.3\\n"
    strings:
        $v = /bwm-ng v0\.[0-9]{1,2}(\.[0-9]{1,2})? \(probing every %[23]\.3fs\)/
    condition:
        any of them
}
