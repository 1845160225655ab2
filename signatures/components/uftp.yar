rule uftp
{
    meta:
        component = "uftp"
        title = "uftp"
        supplier = "uftp"
        purl = "pkg:generic/uftp"
        type = "application"
        source = "uftp"
        version_v = "UFTP version ([0-5](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0UFTP version 4.10.2  Copyright (C) 2001-2020  Dennis A. Bush\\0"
        hit1_version = "4.10.2"
        hit2 = "\\0Invalid message from %s: not uftp packet or invalid version\\0"
        miss1 = "UFTP version 4.10.2  Copyright (C) 2001-2020  Dennis A. Bush was seen"
        miss2 = "Invalid message from %s: not uftp packet or invalid version "
    strings:
        $v = /\x00UFTP version [0-5](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}  Copyright \(C\) 2001-2020  Dennis A\. Bush\n?\x00/
        $a1 = /\x00Invalid message from %s: not uftp packet or invalid version\n?\x00/
    condition:
        any of them
}
