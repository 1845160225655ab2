rule conman
{
    meta:
        component = "conman"
        title = "ConMan"
        supplier = "conman"
        purl = "pkg:generic/conman"
        licence = "GPL-3.0-or-later"
        type = "application"
        source = "conman"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0Starting ConMan daemon %s (pid %d)\\0"
        hit2 = "\\0Starting ConMan daemon %s (pid %d)\\00.2.7\\0"
        hit2_version = "0.2.7"
        miss1 = "Starting ConMan daemon %s (pid %d) "
    strings:
        $a1 = /\x00Starting ConMan daemon %s \(pid %d\)\n?\x00/
        $a2 = /\x00Stopping ConMan daemon %s \(pid %d\)\n?\x00/
    condition:
        any of them
}
