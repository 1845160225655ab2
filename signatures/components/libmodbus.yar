rule libmodbus
{
    meta:
        component = "libmodbus"
        title = "libmodbus"
        supplier = "libmodbus"
        cpe = "libmodbus:libmodbus"
        purl = "pkg:generic/libmodbus"
        licence = "LGPL-2.1-or-later"
        homepage = "https://libmodbus.org/"
        type = "library"
        source = "libmodbus"
        version = "LMB([0-9.]+)"
        hit1 = "\\x00\\xb4LMB3.1.6\\0\\0Too many registers requested (%d > %d)\\n\\0"
        hit1_version = "3.1.6"
        hit2 = "\\0Illegal nb of values %d in write_registers (max %d)\\n\\0"
        miss1 = "LMB3.1.6\\n"
    strings:
        $v = /LMB3\.[0-9]{1,2}\.[0-9]{1,2}/
        $a = "Waiting for a confirmation...\n"
        $b = "The requested slave ID is"
        $c = "The responding slave %d isn't the requested slave %d"
        $d = "Illegal nb of values %d in write_registers (max %d)"
        $e = "Too many registers requested (%d > %d)"
    condition:
        ($c or $d or ($a and $e) or ($v and $e)) and any of them
}
