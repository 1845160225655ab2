rule mpv
{
    meta:
        component = "mpv"
        title = "mpv"
        supplier = "mpv"
        cpe = "mpv:mpv"
        purl = "pkg:generic/mpv"
        licence = "GPL-2.0-or-later"
        homepage = "https://mpv.io/"
        type = "application"
        source = "mpv"
        version = "mpv v?([0-9.]+[0-9])"
        hit1 = "\\0mpv 0.35.1\\0"
        hit1_version = "0.35.1"
        miss1 = "mpv 1.2.3\\n"
    strings:
        $v = /\x00mpv v?[01]\.[0-9]{1,2}\.[0-9]{1,2}[^\x00]{0,24}\x00/
    condition:
        any of them
}
