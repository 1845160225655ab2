rule shim
{
    meta:
        component = "shim"
        title = "shim"
        supplier = "rhboot"
        cpe = "redhat:shim"
        purl = "pkg:generic/shim"
        licence = "BSD-2-Clause"
        homepage = "https://github.com/rhboot/shim"
        type = "firmware"
        source = "shim"
        version = "Version: ([0-9.]+)"
        hit1 = "UEFI SHIM\\n$Version: 15 $\\n$BuildMachine: Linux x86_64 $\\n"
        hit1_version = "15"
        hit2 = "UEFI SHIM\\n$Version: 16.1 $"
        hit2_version = "16.1"
        miss1 = "UEFI SHIM $Version$"
    strings:
        $v = /UEFI SHIM\n\$Version: [0-9]{1,2}(\.[0-9]{1,2})? \$/
    condition:
        any of them
}
