rule nucleus_rtos
{
    meta:
        component = "nucleus-rtos"
        title = "Nucleus PLUS"
        supplier = "siemens"
        purl = "pkg:generic/nucleus-rtos"
        type = "operating-system"
        version = "(?:[vV]\\.|Version) ?([0-9]+\\.[0-9]+(?:\\.[A-Z0-9][0-9.]*)?)"
        hit1 = "Copyright MGC 2004 - Nucleus PLUS - Integrator RVCT v. 1.15\\0"
        hit1_version = "1.15"
        hit2 = "Copyright (c) 1993-1998 ATI - Nucleus PLUS - THUMB ARM Version 1.7.G1.3\\0"
        hit2_version = "1.7.G1.3"
        hit3 = "Copyright (c) 1993-1998 ATI - Nucleus PLUS - NEC4111\\0"
        miss1 = "Running on Nucleus PLUS - ARM7TDMI ADS v. 1.14"
    strings:
        $v = /Copyright (\(c\) )?((1993-)?[12][0-9]{3} )?(ATI|MGC)( [12][0-9]{3})? - Nucleus PLUS - [ -~]{3,60}\x00/
    condition:
        any of them
}
