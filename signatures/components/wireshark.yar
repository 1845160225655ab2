rule wireshark
{
    meta:
        component = "wireshark"
        title = "Wireshark"
        supplier = "wireshark"
        cpe = "wireshark:wireshark"
        purl = "pkg:generic/wireshark"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.wireshark.org/"
        type = "application"
        source = "wireshark"
        version = "\\x00([0-9.]+) "
        hit1 = "\\0Copyright 1998-2024 Gerald Combs <gerald@wireshark.org> and contributors.\\0"
        hit2 = "\\x004.0.17 (Git v4.0.17 packaged as 4.0.17-0+deb12u3)\\x00See https://www.wireshark.org for more information.\\0"
        hit2_version = "4.0.17"
        miss1 = "Wireshark 4.0.17 (Git v4.0.17)\\n"
    strings:
        $v = /\x00[1-9]\.[0-9]{1,2}\.[0-9]{1,2} \(Git v[^\x00]{2,80}\)\x00/
        $a = "See https://www.wireshark.org for more information."
        $b = "proto_register_protocol_in_name_only"
        $c = "/usr/share/wireshark"
        $d = /Copyright 1998-20[0-9]{2} Gerald Combs <gerald@wireshark\.org> and contributors\./
    condition:
        (($d or $a or ($v and $c)) and any of them) and uint32be(0) != 0xde120495
}
