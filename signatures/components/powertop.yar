rule powertop
{
    meta:
        component = "powertop"
        title = "PowerTOP"
        supplier = "intel"
        purl = "pkg:generic/powertop"
        licence = "GPL-2.0-only"
        type = "application"
        source = "powertop"
        version_r1 = "version v?([0-9.]+)"
        hit1 = "\\0PowerTOP version 2.14\\n\\0"
        hit1_version = "2.14"
        hit2 = "\\0PowerTOP %s needs the kernel to support the 'perf' subsystem\\0"
        miss1 = "PowerTOP %s needs the kernel to support the 'perf' subsystem "
    strings:
        $r1 = /\x00PowerTOP version v?[12]\.[0-9]{1,2}/
        $a1 = /\x00PowerTOP %s needs the kernel to support the 'perf' subsystem\n?\x00/
        $a2 = /\x00Starting PowerTOP power estimate calibration \n?\x00/
        $a3 = /\x00Finishing PowerTOP power estimate calibration \n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
