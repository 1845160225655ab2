rule nwipe
{
    meta:
        component = "nwipe"
        title = "nwipe"
        supplier = "nwipe"
        purl = "pkg:generic/nwipe"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "nwipe"
        version_v = "nwipe ([0-1](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0nwipe 0.34\\0"
        hit1_version = "0.34"
        hit2 = "\\0nwipe_log_sysinfo: Failed to create stream to %s\\0"
        hit3 = "\\0nwipe_log: Unable to lock '%s' for logging.\\0nwipe_log: pthread_mutex_unlock failed. Code %i \\0"
        miss1 = "nwipe 0.34 was seen"
        miss2 = "nwipe_log_sysinfo: Failed to create stream to %s "
        miss3 = "\\0nwipe_log: Unable to lock '%s' for logging.\\0"
        miss4 = "nwipe_log: Unable to lock '%s' for logging. "
    strings:
        $v = /\x00nwipe [0-1](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00nwipe_log_sysinfo: Failed to create stream to %s\n?\x00/
        $a2 = /\x00nwipe_static_verify: The pattern length member is %i\.\n?\x00/
        $c1 = /\x00nwipe_log: Unable to lock '%s' for logging\.\n?\x00/
        $c2 = /\x00nwipe_log: pthread_mutex_unlock failed\. Code %i \n?\x00/
    condition:
        any of ($v, $a*) or ($c1 and $c2)
}
