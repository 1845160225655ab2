rule _6tunnel
{
    meta:
        component = "6tunnel"
        title = "6tunnel"
        supplier = "6tunnel"
        purl = "pkg:generic/6tunnel"
        licence = "GPL-2.0-only"
        type = "application"
        source = "6tunnel"
        hit1 = "\\0<%d> irc proxy auth succeeded\\0resolver %s port %d hint %d failed: %s\\0"
        miss1 = "\\0<%d> irc proxy auth succeeded\\0"
        miss2 = "<%d> irc proxy auth succeeded "
    strings:
        $c1 = /\x00<%d> irc proxy auth succeeded\n?\x00/
        $c2 = /\x00resolver %s port %d hint %d failed: %s\n?\x00/
        $c3 = /\x00%s: warning: both local and remote addresses are IPv4\n?\x00/
        $c4 = /\x00<%d> connection from unmapped address \(%s\), disconnecting\n?\x00/
    condition:
        2 of them
}
