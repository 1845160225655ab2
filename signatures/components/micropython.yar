rule micropython
{
    meta:
        component = "micropython"
        title = "MicroPython"
        supplier = "micropython"
        cpe = "micropython:micropython"
        purl = "pkg:generic/micropython"
        homepage = "https://micropython.org/"
        type = "application"
        source = "micropython"
        version = " v([0-9.]+[0-9])"
        hit1 = "\\0MicroPython v1.19.1 on 2022-06-18; rp2 with RP2040\\0"
        hit1_version = "1.19.1"
        miss1 = "MicroPython v1.19.1 on 2022-06-18\\n"
    strings:
        $v = /MicroPython v[0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?(-[a-z0-9.-]{1,40})? on 20[0-9]{2}-[0-9]{2}-[0-9]{2}[;\x00]/
    condition:
        any of them
}
