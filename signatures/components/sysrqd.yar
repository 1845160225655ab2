rule sysrqd
{
    meta:
        component = "sysrqd"
        title = "sysrqd"
        supplier = "sysrqd"
        purl = "pkg:generic/sysrqd"
        type = "application"
        source = "sysrqd"
        hit1 = "\\0Unable to convert IP: %s, using INADDR_ANY\\0Error while creating server socket: %s\\0"
        miss1 = "\\0Unable to convert IP: %s, using INADDR_ANY\\0"
        miss2 = "Unable to convert IP: %s, using INADDR_ANY Error while creating server socket: %s "
    strings:
        $c1 = /\x00Unable to convert IP: %s, using INADDR_ANY\n?\x00/
        $c2 = /\x00Error while creating server socket: %s\n?\x00/
        $c3 = /\x00Error while opening sysrq trigger: %s\n?\x00/
        $c4 = /\x00Only root can run this program\.\n?\x00/
    condition:
        2 of ($c*)
}
