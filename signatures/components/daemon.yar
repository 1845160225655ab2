rule daemon
{
    meta:
        component = "daemon"
        title = "daemon"
        supplier = "daemon"
        purl = "pkg:generic/daemon"
        homepage = "http://www.libslack.org/daemon/"
        type = "application"
        source = "daemon"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}(?:\\.[0-9]{1,3})?)\\n?\\x00"
        hit1 = "\\0restarting daemon %s: pidfile %s\\0"
        hit2 = "\\0printing a list of currently running daemons: pidfiles %s\\0No named daemons are running\\0"
        hit3 = "\\0restarting daemon %s: pidfile %s\\00.8\\0"
        hit3_version = "0.8"
        miss1 = "restarting daemon %s: pidfile %s "
        miss2 = "\\0printing a list of currently running daemons: pidfiles %s\\0"
        miss3 = "printing a list of currently running daemons: pidfiles %s No named daemons are running "
    strings:
        $a1 = /\x00restarting daemon %s: pidfile %s\n?\x00/
        $a2 = /\x00%s: failed to atexit\(daemon_close\)\n?\x00/
        $a3 = /\x00failed to send sigusr1 to %s daemon\n?\x00/
        $c1 = /\x00printing a list of currently running daemons: pidfiles %s\n?\x00/
        $c2 = /\x00No named daemons are running\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
