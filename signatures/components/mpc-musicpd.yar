rule mpc_musicpd
{
    meta:
        component = "mpc-musicpd"
        title = "mpc (Music Player Daemon client)"
        supplier = "musicpd"
        purl = "pkg:generic/mpc-musicpd"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "mpc"
        version_r1 = "version: ([0-9.]+)"
        hit1 = "Usage: %s [options] <command> [<arguments>]\\nmpc version: 0.34\\n\\0"
        hit1_version = "0.34"
        hit2 = "\\0See man 1 mpc or use 'mpc help' for more help.\\0"
        miss1 = "See man 1 mpc or use 'mpc help' for more help. "
    strings:
        $r1 = /\nmpc version: 0\.[0-9]{2}(\.[0-9])?\n/
        $a1 = /\x00See man 1 mpc or use 'mpc help' for more help\.\n?\x00/
        $a2 = /\x00\nSee man 1 mpc for more information about mpc commands and options\n?\x00/
    condition:
        any of them
}
