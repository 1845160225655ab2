rule isochron
{
    meta:
        component = "isochron"
        title = "isochron"
        supplier = "isochron"
        purl = "pkg:generic/isochron"
        licence = "GPL-2.0-only"
        type = "application"
        source = "isochron"
        file_version = "\\x00v(0\\.[0-9]{1,2}(?:-rc[0-9])?)\\x00"
        hit1 = "\\0incompatible isochron log version %d, expected %d, exiting\\0"
        miss1 = "incompatible isochron log version %d, expected %d, exiting "
    strings:
        $a1 = /\x00incompatible isochron log version %d, expected %d, exiting\n?\x00/
        $a2 = /\x00isochron\[%s\]: %s ptpmon %10lld sysmon %10lld\n?\x00/
        $a3 = /\x00Unexpected reply from isochron receiver\n?\x00/
    condition:
        any of them
}
