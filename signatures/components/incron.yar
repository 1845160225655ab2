rule incron
{
    meta:
        component = "incron"
        title = "incron"
        supplier = "incron"
        purl = "pkg:generic/incron"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "incron"
        version_v1 = "incrond ([0-1](?:\\.[0-9]{1,4}){1,3})"
        version_v2 = "incrontab ([0-1](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0incrond 0.5.12\\0"
        hit1_version = "0.5.12"
        hit2 = "\\0incrontab 0.5.12\\0"
        hit2_version = "0.5.12"
        hit3 = "\\0user '%s' is not allowed to use incron\\0"
        miss1 = "incrond 0.5.12 was seen"
        miss2 = "incrontab 0.5.12 was seen"
        miss3 = "user '%s' is not allowed to use incron "
    strings:
        $v1 = /\x00incrond [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v2 = /\x00incrontab [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00user '%s' is not allowed to use incron\n?\x00/
        $a2 = /\x00another instance of incrond already running\n?\x00/
        $a3 = /\x00attempting to terminate a running instance of incrond\.\.\.\n?\x00/
    condition:
        any of them
}
