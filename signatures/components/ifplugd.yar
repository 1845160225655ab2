rule ifplugd
{
    meta:
        component = "ifplugd"
        title = "ifplugd"
        supplier = "ifplugd"
        purl = "pkg:generic/ifplugd"
        type = "application"
        source = "ifplugd"
        version_v = "ifplugd ([0-1](?:\\.[0-9]{1,4}){1,2})"
        version_r1 = "ifplug(?:d|status) ([0-9.]+)"
        hit1 = "\\0ifplugd 0.28 initializing%s.\\0"
        hit1_version = "0.28"
        hit2 = "\\0ifplugstatus 0.28 (SVN: 124)\\0"
        hit2_version = "0.28"
        hit3 = "\\0ifplugd process for device %s running as pid %u.\\0Sorry, there is already an instance of ifplugd for %s running.\\0"
        miss1 = "ifplugd 0.28 initializing%s. was seen"
        miss2 = "\\0ifplugd process for device %s running as pid %u.\\0"
        miss3 = "ifplugd process for device %s running as pid %u. "
    strings:
        $v = /\x00ifplugd [0-1](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12} initializing%s\.\n?\x00/
        $r1 = /\x00ifplug(d|status) 0\.[0-9]{1,2}(\.[0-9]{1,2})?( \(SVN: [0-9]+\))?\x00/
        $c1 = /\x00ifplugd process for device %s running as pid %u\.\n?\x00/
        $c2 = /\x00Sorry, there is already an instance of ifplugd for %s running\.\n?\x00/
    condition:
        any of ($v, $r*) or ($c1 and $c2)
}
