rule libcec
{
    meta:
        component = "libcec"
        title = "libCEC"
        supplier = "pulse-eight"
        purl = "pkg:generic/libcec"
        licence = "GPL-2.0-or-later"
        type = "library"
        source = "libcec"
        path_version = "^libcec\\.so\\.([0-9]+\\.[0-9]+\\.[0-9]+)$"
        hit1 = "\\0CEC Parser created - libCEC version %s\\0"
        hit2 = "\\0usbcec: failed to update CEC version to %s\\0failed to register a new CEC client: client version %s is no longer supported\\0"
        file1 = "libcec.so.6.0.2"
        file1_version = "6.0.2"
        file2 = "libcec.so.6"
        miss1 = "CEC Parser created - libCEC version %s "
        miss2 = "\\0usbcec: failed to update CEC version to %s\\0"
        miss3 = "usbcec: failed to update CEC version to %s "
    strings:
        $a1 = /\x00CEC Parser created - libCEC version %s\n?\x00/
        $a2 = /\x00libCEC version = %s, client version = %s, firmware version = %d\n?\x00/
        $c1 = /\x00usbcec: failed to update CEC version to %s\n?\x00/
        $c2 = /\x00failed to register a new CEC client: client version %s is no longer supported\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
