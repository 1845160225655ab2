rule fswebcam
{
    meta:
        component = "fswebcam"
        title = "fswebcam"
        supplier = "fswebcam"
        purl = "pkg:generic/fswebcam"
        licence = "GPL-2.0-only"
        type = "application"
        source = "fswebcam"
        file_version = "\\x00(20[01][0-9]{5})\\x00"
        hit1 = "\\0Error opening log file '%s'...\\0Cannot swap colour channels '%s'\\0"
        miss1 = "\\0Error opening log file '%s'...\\0"
        miss2 = "Error opening log file '%s'... "
    strings:
        $c1 = /\x00Error opening log file '%s'\.\.\.\n?\x00/
        $c2 = /\x00Cannot swap colour channels '%s'\n?\x00/
        $c3 = /\x00Setting banner line colour to %s\.\n?\x00/
        $c4 = /\x00Error setting tuner %i \(input %i\)\.\n?\x00/
    condition:
        2 of them
}
