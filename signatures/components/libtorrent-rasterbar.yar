rule libtorrent_rasterbar
{
    meta:
        component = "libtorrent-rasterbar"
        title = "libtorrent"
        supplier = "rasterbar"
        cpe = "libtorrent:libtorrent"
        purl = "pkg:generic/libtorrent-rasterbar"
        licence = "BSD-3-Clause"
        homepage = "https://www.libtorrent.org/"
        type = "library"
        source = "libtorrent-rasterbar"
        version_v = "/([0-9]\\.[0-9]{1,2}\\.[0-9]{1,2})(?:\\.0)?"
        hit1 = "\\0libtorrent/2.0.8.0\\0announce_ip\\0"
        hit1_version = "2.0.8"
        miss1 = "User-Agent: libtorrent/2.0.8.0\\r\\n"
    strings:
        $v = /\x00?libtorrent\/[012]\.[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
        $a = "announce_ip"
        $b = "N10libtorrent"
        $c = "socks5_udp_send_local_ep"
    condition:
        (($v and ($a or $b))) and any of them
}
