rule vtun
{
    meta:
        component = "vtun"
        title = "VTun"
        supplier = "vtun"
        purl = "pkg:generic/vtun"
        type = "application"
        source = "vtun"
        hit1 = "\\0VTUN server ver %s\\0"
        miss1 = "VTUN server ver %s "
    strings:
        $a1 = /\x00VTUN server ver %s\n?\x00/
        $a2 = /\x00VTun client ver %s started\n?\x00/
        $a3 = /\x00\tvtund <-s\|-i> \[-f file\] \[-P port\] \[-L local address\]\n?\x00/
    condition:
        any of them
}
