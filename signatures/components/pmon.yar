rule pmon
{
    meta:
        component = "pmon"
        title = "PMON2000"
        supplier = "pmon"
        purl = "pkg:generic/pmon"
        type = "firmware"
        hit1 = "\\r\\nPMON2000 MIPS Initializing. Standby...\\r\\n\\0"
        miss1 = "console: PMON2000 MIPS Initializing. Standby...\\n"
    strings:
        $a = /PMON2000 MIPS Initializing\. Standby\.\.\.[\r\n]{0,2}\x00/
    condition:
        any of them
}
