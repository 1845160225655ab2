rule liburjtag
{
    meta:
        component = "liburjtag"
        title = "liburjtag"
        supplier = "liburjtag"
        purl = "pkg:generic/liburjtag"
        homepage = "http://urjtag.org/"
        type = "library"
        source = "liburjtag"
        hit1 = "\\0   Bus width 64 exists in mpc824x, but not supported by UrJTAG currently\\0"
        miss1 = "   Bus width 64 exists in mpc824x, but not supported by UrJTAG currently "
    strings:
        $a1 = /\x00   Bus width 64 exists in mpc824x, but not supported by UrJTAG currently\n?\x00/
    condition:
        $a1
}
