rule freecwmp
{
    meta:
        component = "freecwmp"
        title = "freecwmp"
        supplier = "freecwmp"
        purl = "pkg:generic/freecwmp"
        type = "application"
        source = "freecwmp"
        hit1 = "freecwmp.@local[0].source"
        miss1 = "/etc/config/freecwmp"
    strings:
        $c = /freecwmp\.@(local|acs|device)\[0\]/
    condition:
        any of them
}
