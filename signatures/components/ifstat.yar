rule ifstat
{
    meta:
        component = "ifstat"
        title = "ifstat"
        supplier = "ifstat"
        purl = "pkg:generic/ifstat"
        type = "application"
        source = "ifstat"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(1\\.[1-9])\\n?\\x00"
        hit1 = "\\0%s: driver %s not available in this binary!\\0warning: rollover for interface %s, reinitialising.\\0"
        hit2 = "\\0%s: driver %s not available in this binary!\\0warning: rollover for interface %s, reinitialising.\\01.1\\0"
        hit2_version = "1.1"
        miss1 = "\\0%s: driver %s not available in this binary!\\0"
        miss2 = "%s: driver %s not available in this binary! "
    strings:
        $c1 = /\x00%s: driver %s not available in this binary!\n?\x00/
        $c2 = /\x00warning: rollover for interface %s, reinitialising\.\n?\x00/
        $c3 = /\x00snmp: bad number of interface requests: %s; ignored\.\n?\x00/
    condition:
        2 of them
}
