rule dahdi_tools
{
    meta:
        component = "dahdi-tools"
        title = "DAHDI Tools"
        supplier = "digium"
        purl = "pkg:generic/dahdi-tools"
        licence = "GPL-2.0-only"
        homepage = "https://www.asterisk.org/"
        type = "application"
        source = "dahdi-tools"
        version = "Version - ([0-9.]+)"
        hit1 = "DAHDI Tools Version - 3.1.0"
        hit1_version = "3.1.0"
        hit2 = "Unable to read DAHDI version information."
        miss1 = "DAHDI Version: %s"
    strings:
        $v = /DAHDI Tools Version - [2-4]\.[0-9]{1,2}(\.[0-9]{1,2}){0,2}/
        $b = "Unable to read DAHDI version information."
    condition:
        any of them
}
