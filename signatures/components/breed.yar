rule breed
{
    meta:
        component = "breed"
        title = "Breed"
        supplier = "hackpascal"
        purl = "pkg:generic/breed"
        type = "firmware"
        version_v = "Version (1\\.[0-9] \\(r[0-9]+\\))"
        hit1 = "\\0Boot and Recovery Environment for Embedded Devices\\0Copyright (C) 2018 HackPascal <hackpascal@gmail.com>\\0"
        miss1 = "Boot and Recovery Environment for Embedded Devices\\n"
    strings:
        $a = "Boot and Recovery Environment for Embedded Devices"
        $b = "hackpascal"
        $v = /Version 1\.[0-9] \(r[0-9]{3,5}\)/
        $h = "HackPascal"
    condition:
        ($a and ($b or $h)) and any of them
}
