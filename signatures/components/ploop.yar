rule ploop
{
    meta:
        component = "ploop"
        title = "ploop"
        supplier = "ploop"
        purl = "pkg:generic/ploop"
        homepage = "https://wiki.openvz.org/Ploop"
        type = "library"
        source = "ploop"
        hit1 = "\\0Error in %s (%s:%d): PLOOP_IOC_GROW\\0"
        miss1 = "Error in %s (%s:%d): PLOOP_IOC_GROW "
    strings:
        $a1 = /\x00Error in %s \(%s:%d\): PLOOP_IOC_GROW\n?\x00/
        $a2 = /\x00Error in %s \(%s:%d\): PLOOP_IOC_STOP\n?\x00/
        $a3 = /\x00Error in %s \(%s:%d\): PLOOP_IOC_CLEAR\n?\x00/
        $a4 = /\x00Unable to find ploop device by %s\n?\x00/
        $a5 = /\x00Ploop size:   %8lluMB\n?\x00/
    condition:
        any of ($a*)
}
