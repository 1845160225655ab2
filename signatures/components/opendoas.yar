rule opendoas
{
    meta:
        component = "opendoas"
        title = "OpenDoas"
        supplier = "opendoas"
        purl = "pkg:generic/opendoas"
        licence = "ISC"
        type = "application"
        source = "opendoas"
        hit1 = "\\0command not permitted for %s: %s\\0doas is not enabled, %s\\0"
        miss1 = "\\0command not permitted for %s: %s\\0"
        miss2 = "command not permitted for %s: %s "
    strings:
        $c1 = /\x00command not permitted for %s: %s\n?\x00/
        $c2 = /\x00doas is not enabled, %s\n?\x00/
    condition:
        all of them
}
