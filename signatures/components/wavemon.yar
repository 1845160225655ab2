rule wavemon
{
    meta:
        component = "wavemon"
        title = "wavemon"
        supplier = "wavemon"
        purl = "pkg:generic/wavemon"
        type = "application"
        source = "wavemon"
        file_version = "\\x00version ([01]\\.[0-9](?:\\.[0-9])?)\\x00"
        hit1 = "\\0usage: wavemon [ -hgv ] [ -i ifname ]\\0"
        hit2 = "\\0%s is not a usable wireless interface\\0FIXME: can not handle %d MHz spectrum yet\\0"
        miss1 = "usage: wavemon [ -hgv ] [ -i ifname ] "
        miss2 = "\\0%s is not a usable wireless interface\\0"
        miss3 = "%s is not a usable wireless interface "
    strings:
        $a1 = /\x00usage: wavemon \[ -hgv \] \[ -i ifname \]\n?\x00/
        $c1 = /\x00%s is not a usable wireless interface\n?\x00/
        $c2 = /\x00FIXME: can not handle %d MHz spectrum yet\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
