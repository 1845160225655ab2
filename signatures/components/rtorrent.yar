rule rtorrent
{
    meta:
        component = "rtorrent"
        title = "rTorrent"
        supplier = "rakshasa"
        purl = "pkg:generic/rtorrent"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/rakshasa/rtorrent"
        type = "application"
        source = "rtorrent"
        version = "version ([0-9.]+[0-9])"
        hit1 = "Rakshasa's BitTorrent client version 0.9.8."
        hit1_version = "0.9.8"
        miss1 = "rTorrent 0.9.8"
    strings:
        $v = /Rakshasa's BitTorrent client version [01]\.[0-9]{1,2}\.[0-9]{1,2}\./
    condition:
        any of them
}
