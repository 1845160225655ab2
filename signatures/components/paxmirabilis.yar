rule paxmirabilis
{
    meta:
        component = "paxmirabilis"
        title = "paxmirabilis"
        supplier = "mirbsd"
        purl = "pkg:generic/paxmirabilis"
        type = "application"
        source = "pax"
        hit1 = "\\0@(#)rcsid: $MirOS: src/bin/pax/pax.c,v 1.29 2018/12/13 07:09:11 tg Exp $"
        miss1 = "@(#)rcsid: $MirOS: src/bin/pax/pax.c,v 1.29 2018/12/13 07:09:11 tg Exp $ "
    strings:
        $b1 = /\x00@\(#\)rcsid: \$MirOS: src\/bin\/pax\//
    condition:
        $b1
}
