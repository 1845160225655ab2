rule procd
{
    meta:
        component = "procd"
        title = "procd"
        supplier = "openwrt"
        purl = "pkg:generic/procd"
        homepage = "https://openwrt.org/"
        type = "application"
        source = "procd"
        confidence_a = 60
        confidence_b = 60
        confidence_c = 60
        hit1 = "\\0- early -\\n\\0- ubus -\\n\\0- init -\\n\\0- init complete -\\n\\0"
        miss1 = "procd: - early -\\nprocd: - ubus -\\n"
    strings:
        $a = "- early -"
        $b = "- ubus -"
        $c = "- init complete -"
    condition:
        all of them
}
