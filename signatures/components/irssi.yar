rule irssi
{
    meta:
        component = "irssi"
        title = "Irssi"
        supplier = "irssi"
        cpe = "irssi:irssi"
        purl = "pkg:generic/irssi"
        licence = "GPL-2.0-or-later"
        homepage = "https://irssi.org/"
        type = "application"
        source = "irssi"
        version = "irssi v?([0-9.]+)"
        hit1 = "\\0irssi 1.4.3 (%d %04d)"
        hit1_version = "1.4.3"
        miss1 = "irssi 1.4.3 (20221231 0000)"
    strings:
        $v = /\x00(Client: )?irssi v?[0-2]\.[0-9]{1,2}(\.[0-9]{1,2})? \(%d %(s|04d)\)/
        $r = /\x00irssi v\$J\x00/
    condition:
        any of them
}
