rule mgetty
{
    meta:
        component = "mgetty"
        title = "mgetty"
        supplier = "mgetty"
        purl = "pkg:generic/mgetty"
        type = "application"
        source = "mgetty"
        file_version = "\\x00stable release ([01]\\.[0-9]\\.[0-9]{1,3})"
        hit1 = "\\0can't read mgetty pid file %s\\0"
        miss1 = "can't read mgetty pid file %s "
    strings:
        $a1 = /\x00can't read mgetty pid file %s\n?\x00/
        $a2 = /\x00find_mgetty: look in PID file %s\n?\x00/
        $a3 = /\x00\nmgetty\+sendfax by Gert Doering\n%s\n?\x00/
        $a4 = /\x00no mgetty on %s, can't use this line\n?\x00/
        $a5 = /\x00>> 'switchbd' option in 'mgetty\.config' \(currently set to '%d'\)\n?\x00/
    condition:
        any of them
}
