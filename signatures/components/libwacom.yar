rule libwacom
{
    meta:
        component = "libwacom"
        title = "libwacom"
        supplier = "libwacom"
        purl = "pkg:generic/libwacom"
        licence = "MIT"
        type = "library"
        source = "libwacom"
        hit1 = "\\0Duplicate match of '%s' on device '%s'.\\0Could not find device '%s' in udev\\0"
        miss1 = "\\0Duplicate match of '%s' on device '%s'.\\0"
        miss2 = "Duplicate match of '%s' on device '%s'. Could not find device '%s' in udev "
    strings:
        $c1 = /\x00Duplicate match of '%s' on device '%s'\.\n?\x00/
        $c2 = /\x00Could not find device '%s' in udev\n?\x00/
        $c3 = /\x00Device '%s' has no matches defined\n?\x00/
        $c4 = /\x00Duplicate axis %s for stylus ID %s\n?\x00/
        $c5 = /\x00Failed to initialize device database\n?\x00/
        $c6 = /\x00Path to device database\n?\x00/
    condition:
        2 of ($c*)
}
