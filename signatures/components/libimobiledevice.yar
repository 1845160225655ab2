rule libimobiledevice
{
    meta:
        component = "libimobiledevice"
        title = "libimobiledevice"
        supplier = "libimobiledevice"
        purl = "pkg:generic/libimobiledevice"
        licence = "LGPL-2.1-or-later"
        type = "application"
        source = "libimobiledevice"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0WARNING: Unknown AuthVersion '%s', DataHash cannot be verified!\\0"
        hit2 = "\\0WARNING: Unknown AuthVersion '%s', DataHash cannot be verified!\\01.3.0\\0"
        hit2_version = "1.3.0"
        hit3 = "\\0could only send %d from %d\\0only sent %d from %d bytes\\0"
        miss1 = "WARNING: Unknown AuthVersion '%s', DataHash cannot be verified! "
        miss2 = "\\0could only send %d from %d\\0"
        miss3 = "could only send %d from %d "
    strings:
        $a1 = /\x00WARNING: Unknown AuthVersion '%s', DataHash cannot be verified!\n?\x00/
        $a2 = /\x00Could not perform backup protocol version exchange, error code %d\n?\x00/
        $c1 = /\x00could only send %d from %d\n?\x00/
        $c2 = /\x00only sent %d from %d bytes\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
