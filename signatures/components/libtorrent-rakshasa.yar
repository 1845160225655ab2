rule libtorrent_rakshasa
{
    meta:
        component = "libtorrent-rakshasa"
        title = "libTorrent (rakshasa)"
        supplier = "rakshasa"
        purl = "pkg:generic/libtorrent-rakshasa"
        homepage = "https://github.com/rakshasa/libtorrent"
        type = "library"
        source = "libtorrent"
        version = "libTorrent ([0-9.]+)"
        hit1 = "\\0libTorrent 0.13.8\\0"
        hit1_version = "0.13.8"
        miss1 = "User-Agent: libTorrent 0.13.8"
    strings:
        $v = /\x00libTorrent [01]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        any of them
}
