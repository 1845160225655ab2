rule mpd
{
    meta:
        component = "mpd"
        title = "Music Player Daemon"
        supplier = "musicpd"
        purl = "pkg:generic/mpd"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "mpd"
        version_v = "Music Player Daemon ([0-1](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0Music Player Daemon 0.23.12\\0"
        hit1_version = "0.23.12"
        hit2 = "\\0Failed to connect to remote MPD '%s'\\0"
        hit3 = "\\0PCM conversion from %s to %s is not implemented\\0PCM channel conversion for %s is not implemented\\0"
        miss1 = "Music Player Daemon 0.23.12 was seen"
        miss2 = "Failed to connect to remote MPD '%s' "
        miss3 = "\\0PCM conversion from %s to %s is not implemented\\0"
        miss4 = "PCM conversion from %s to %s is not implemented "
    strings:
        $v = /\x00Music Player Daemon [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00Failed to connect to remote MPD '%s'\n?\x00/
        $a2 = /\x00kill the currently running mpd session\n?\x00/
        $c1 = /\x00PCM conversion from %s to %s is not implemented\n?\x00/
        $c2 = /\x00PCM channel conversion for %s is not implemented\n?\x00/
    condition:
        any of ($v, $a*) or ($c1 and $c2)
}
