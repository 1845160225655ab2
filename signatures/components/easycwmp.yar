rule easycwmp
{
    meta:
        component = "easycwmp"
        title = "EasyCwmp"
        supplier = "piva"
        purl = "pkg:generic/easycwmp"
        homepage = "https://easycwmp.org/"
        type = "application"
        source = "easycwmp"
        hit1 = "easycwmp.@acs[0].url"
        miss1 = "/etc/config/easycwmp"
    strings:
        $c = /easycwmp\.@(local|acs|device)\[0\]/
    condition:
        any of them
}
