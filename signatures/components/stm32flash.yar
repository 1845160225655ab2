rule stm32flash
{
    meta:
        component = "stm32flash"
        title = "stm32flash"
        supplier = "stm32flash"
        purl = "pkg:generic/stm32flash"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "stm32flash"
        version_v = "stm32flash ([0-1](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0stm32flash 0.7\\0"
        hit1_version = "0.7"
        hit2 = "\\0Failed to read memory at address 0x%08x\\0This bootloader returns %d extra bytes in PID:\\0"
        miss1 = "stm32flash 0.7 was seen"
        miss2 = "\\0Failed to read memory at address 0x%08x\\0"
        miss3 = "Failed to read memory at address 0x%08x "
    strings:
        $v = /\x00stm32flash [0-1](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\n{0,3}\x00/
        $c1 = /\x00Failed to read memory at address 0x%08x\n?\x00/
        $c2 = /\x00This bootloader returns %d extra bytes in PID:\n?\x00/
        $c3 = /\x00Unexpected reply from device on command 0x%02x\n?\x00/
    condition:
        $v or 2 of ($c*)
}
