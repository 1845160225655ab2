rule icecast
{
    meta:
        component = "icecast"
        title = "Icecast"
        supplier = "xiph"
        cpe = "xiph:icecast"
        purl = "pkg:generic/icecast"
        licence = "GPL-2.0-only"
        homepage = "https://icecast.org/"
        type = "application"
        source = "icecast2"
        version = "Icecast ([0-9.]+)"
        hit1 = "\\0Icecast 2.4.4\\0"
        hit1_version = "2.4.4"
        miss1 = "Icecast 1.2.3\\n"
    strings:
        $v = /\x00Icecast [2]\.[0-9]{1,2}(\.[0-9]{1,2}|-[a-z0-9]{2,8}|\.[0-9]{1,2}-[a-z0-9]{2,8})?\x00/
    condition:
        any of them
}
