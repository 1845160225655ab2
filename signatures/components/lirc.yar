rule lirc
{
    meta:
        component = "lirc"
        title = "LIRC"
        supplier = "lirc"
        purl = "pkg:generic/lirc"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "lirc"
        version_r1 = "lircd[ -]([0-9.]+)"
        hit1 = "\\0Version: lircd 0.10.1\\0"
        hit1_version = "0.10.1"
        hit2 = "\\0make sure %s is a LIRC device and use a current version of the driver\\0"
        miss1 = "make sure %s is a LIRC device and use a current version of the driver "
    strings:
        $r1 = /\x00(Version: )?lircd[ -]0\.[0-9]{1,2}\.[0-9]{1,2}[a-z]?\x00/
        $a1 = /\x00make sure %s is a LIRC device and use a current version of the driver\n?\x00/
        $a2 = /\x00lirc_command_run: Sending: %s\n?\x00/
        $a3 = /\x00Cannot set lircd device log %s\n?\x00/
        $a4 = /\x00lircd can not handle %lu bit codes\n?\x00/
        $a5 = /\x00'lirc' written to protocols file %s\n?\x00/
        $a6 = /\x00"%s": must be a valid \(lirc_t\) number\n?\x00/
    condition:
        any of them
}
