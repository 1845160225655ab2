rule lrzsz
{
    meta:
        component = "lrzsz"
        title = "lrzsz"
        supplier = "lrzsz"
        cpe = "lrzsz_project:lrzsz"
        purl = "pkg:generic/lrzsz"
        licence = "GPL-2.0-or-later"
        homepage = "https://ohse.de/uwe/software/lrzsz.html"
        type = "application"
        source = "lrzsz"
        version_v = "\\x00([01]\\.1[0-9]\\.[0-9]+)"
        version_l = "\\x00([01]\\.1[0-9]\\.[0-9]+)"
        hit1 = "\\00.12.21rc\\0lrzsz\\0\\0ZMODEM"
        hit1_version = "0.12.21"
        miss1 = "lrzsz-0.12.21"
    strings:
        $l = /\x00[01]\.1[0-9]\.[0-9]{1,2}(rc)?\x00{1,8}lrzsz\x00/
        $v = /%s version %s\n\x00{1,8}0\.1[0-9]\.[0-9]{1,2}(rc)?\x00/
        $z = /(ZMODEM|YMODEM|XMODEM|Zmodem)/
    condition:
        $l or ($v and $z)
}
