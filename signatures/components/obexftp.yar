rule obexftp
{
    meta:
        component = "obexftp"
        title = "obexftp"
        supplier = "obexftp"
        purl = "pkg:generic/obexftp"
        homepage = "http://triq.net/obex"
        type = "library"
        source = "obexftp"
        hit1 = "\\0Error opening obexftp-client\\0"
        hit2 = "\\0Presetting to TTY: %s\\0Presetting to USB: %d\\0"
        miss1 = "Error opening obexftp-client "
        miss2 = "\\0Presetting to TTY: %s\\0"
        miss3 = "Presetting to TTY: %s Presetting to USB: %d "
    strings:
        $a1 = /\x00Error opening obexftp-client\n?\x00/
        $c1 = /\x00Presetting to TTY: %s\n?\x00/
        $c2 = /\x00Presetting to USB: %d\n?\x00/
        $c3 = /\x00memcpy to %p \(%p\) from %p cnt %zu\n?\x00/
        $c4 = /\x00warning: overlapping mknod calls\.\n?\x00/
        $c5 = /\x00No device selected\. Use --help for help\.\n?\x00/
        $c6 = /\x00IrDA searching not available\.\n?\x00/
        $c7 = /\x00hv\.bs=%p, hlen=%d\n?\x00/
        $c8 = /\x00put file name: %s\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
