rule freeipmi
{
    meta:
        component = "freeipmi"
        title = "GNU FreeIPMI"
        supplier = "fsf"
        purl = "pkg:generic/freeipmi"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.gnu.org/software/freeipmi/"
        type = "application"
        source = "freeipmi"
        version = " - ([01]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "Copyright (C) 2003-2015 FreeIPMI Core Team"
        miss1 = "FreeIPMI Core Team"
    strings:
        $u = /\x00bmc-[a-z-]{1,16} - [01]\.[0-9]{1,2}\.[0-9]{1,2}\n?\x00/
        $t = /\x00ipmi[a-z-]{0,16} - [01]\.[0-9]{1,2}\.[0-9]{1,2}\n?\x00/
        $c = /Copyright \(C\) 20[0-9]{2}(-20[0-9]{2})? FreeIPMI Core Team/
    condition:
        $c and any of them
}
