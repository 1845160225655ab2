rule fxload
{
    meta:
        component = "fxload"
        title = "fxload"
        supplier = "fxload"
        purl = "pkg:generic/fxload"
        type = "application"
        source = "fxload"
        hit1 = "\\0must specify microcontroller type %s\\0need 2nd stage loader and firmware %s\\0"
        miss1 = "\\0must specify microcontroller type %s\\0"
        miss2 = "must specify microcontroller type %s "
    strings:
        $c1 = /\x00must specify microcontroller type %s\n?\x00/
        $c2 = /\x00need 2nd stage loader and firmware %s\n?\x00/
        $c3 = /\x00EEPROM can't init %zd bytes external memory at 0x%04x\n?\x00/
    condition:
        2 of them
}
