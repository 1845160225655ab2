rule ccid
{
    meta:
        component = "ccid"
        title = "CCID"
        supplier = "pcsclite"
        purl = "pkg:generic/ccid"
        type = "library"
        source = "ccid"
        version_r1 = "version: ([0-9.]+)"
        hit1 = "\\0%s:%d:%s() Driver version: 1.5.2\\0"
        hit1_version = "1.5.2"
        hit2 = "\\0%s:%d:%s() LogLevel from LIBCCID_ifdLogLevel: 0x%.4X\\0"
        hit3 = "\\0%s:%d:%s() Gemalto CCID Modify Pin Bug\\0%s:%d:%s() Plug-n-Play inhibition successful\\0"
        miss1 = "%s:%d:%s() LogLevel from LIBCCID_ifdLogLevel: 0x%.4X "
        miss2 = "\\0%s:%d:%s() Gemalto CCID Modify Pin Bug\\0"
        miss3 = "%s:%d:%s() Gemalto CCID Modify Pin Bug "
    strings:
        $r1 = /\x00%s:%d:%s\(\) Driver version: 1\.[0-9]\.[0-9]{1,2}\x00/
        $a1 = /\x00%s:%d:%s\(\) LogLevel from LIBCCID_ifdLogLevel: 0x%\.4X\n?\x00/
        $c1 = /\x00%s:%d:%s\(\) Gemalto CCID Modify Pin Bug\n?\x00/
        $c2 = /\x00%s:%d:%s\(\) Plug-n-Play inhibition successful\n?\x00/
    condition:
        any of ($r*, $a*) or ($c1 and $c2)
}
