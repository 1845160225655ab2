rule screen
{
    meta:
        component = "screen"
        title = "GNU Screen"
        supplier = "fsf"
        cpe = "gnu:screen"
        purl = "pkg:generic/screen"
        homepage = "https://www.gnu.org/software/screen/"
        type = "application"
        source = "screen"
        hit1 = "Screen version %s\\n\\0GNU Screen version %v"
        miss1 = "Screen version 4.09"
    strings:
        $n = /\x00?Screen version %(s|v)/
        $g = "GNU Screen version %v"
    condition:
        $n and $g
}
