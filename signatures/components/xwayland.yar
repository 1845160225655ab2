rule xwayland
{
    meta:
        component = "xwayland"
        title = "Xwayland"
        supplier = "xorg"
        cpe = "x.org:xwayland"
        purl = "pkg:generic/xwayland"
        licence = "MIT"
        homepage = "https://wayland.freedesktop.org/xserver.html"
        type = "application"
        source = "xwayland"
        version_v = "Version ([0-9.]+)"
        hit1 = "\\0Version 22.1.9\\0\\0xwayland-touch"
        hit1_version = "22.1.9"
        miss1 = "\\0Version 22.1.9\\0"
    strings:
        $a = /xwayland-(tablet stylus|tablet eraser|touch)/
        $v = /\x00Version [0-9]{2}\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        $a and any of them
}
