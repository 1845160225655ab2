rule gerbera
{
    meta:
        component = "gerbera"
        title = "Gerbera"
        supplier = "gerbera"
        purl = "pkg:generic/gerbera"
        licence = "GPL-2.0-only"
        homepage = "https://gerbera.io/"
        type = "application"
        source = "gerbera"
        hit1 = "Gerbera UPnP Server version %s"
        miss1 = "Gerbera UPnP Server version 1.1.0"
    strings:
        $a = /Gerbera UPnP Server version %s/
        $b = /Gerbera is free software, covered by the GNU General Public License/
        $m = /MediaTomb is free software, covered by the GNU General Public License/
    condition:
        any of them
}
