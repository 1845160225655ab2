rule daq
{
    meta:
        component = "daq"
        title = "Snort DAQ"
        supplier = "cisco"
        purl = "pkg:generic/daq"
        homepage = "https://www.snort.org/"
        type = "library"
        source = "daq"
        hit1 = "\\0DAQ module with name '%s' was already loaded with version %u (versus %u)!\\n\\0"
        miss1 = "Snort DAQ 1.2.3\\n"
    strings:
        $a = "DAQ module with name '%s' was already loaded with version %u (versus %u)!"
        $b = "%s: Module API version (0x%x) differs from expected version (0x%x)"
    condition:
        any of them
}
