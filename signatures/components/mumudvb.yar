rule mumudvb
{
    meta:
        component = "mumudvb"
        title = "MuMuDVB"
        supplier = "mumudvb"
        purl = "pkg:generic/mumudvb"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "mumudvb"
        version_v = "Server: mumudvb/([0-2](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0Server: mumudvb/1.7.1\\x0d\\0"
        hit1_version = "1.7.1"
        hit2 = "\\0========== MuMuDVB version %s is stopping with ExitCode %d ==========\\0"
        miss1 = "Server: mumudvb/1.7.1 was seen"
        miss2 = "========== MuMuDVB version %s is stopping with ExitCode %d ========== "
    strings:
        $v = /\x00Server: mumudvb\/[0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\r\n?\x00/
        $a1 = /\x00========== MuMuDVB version %s is stopping with ExitCode %d ==========\n?\x00/
        $a2 = /\x00t=0 0\r\na=tool:mumudvb-%s\r\na=type:broadcast\r\n?\x00/
        $a3 = /\x00========== End of configuration, MuMuDVB version %s is starting ==========\n?\x00/
    condition:
        any of them
}
