rule putty
{
    meta:
        component = "putty"
        title = "PuTTY"
        supplier = "putty"
        cpe = "putty:putty"
        purl = "pkg:generic/putty"
        licence = "MIT"
        homepage = "https://www.chiark.greenend.org.uk/~sgtatham/putty/"
        type = "application"
        source = "putty"
        version = "Release.([01]\\.[0-9]+)"
        hit1 = "\\0-Release-0.78\\0Release 0.78\\0"
        hit1_version = "0.78"
        miss1 = "SSH-2.0-PuTTY_Release_0.78\\r\\n"
    strings:
        $v = /\x00Release [01]\.[0-9]{2}\x00/
        $w = /\x00-Release-0\.[0-9]{2}\x00/
        $x = /\x00PuTTY-Release-0\.[0-9]{2}\x00/
    condition:
        ($w or $x) and any of them
}
