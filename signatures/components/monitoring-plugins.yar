rule monitoring_plugins
{
    meta:
        component = "monitoring-plugins"
        title = "Monitoring Plugins"
        supplier = "monitoring-plugins"
        purl = "pkg:generic/monitoring-plugins"
        type = "application"
        source = "monitoring-plugins"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(2\\.[0-9](?:\\.[0-9]{1,2})?)\\n?\\x00"
        hit1 = "\\0User-Agent: check_http/v%s (monitoring-plugins %s)\\0"
        hit2 = "\\0User-Agent: check_http/v%s (monitoring-plugins %s)\\02.3.3\\0"
        hit2_version = "2.3.3"
        miss1 = "User-Agent: check_http/v%s (monitoring-plugins %s) "
    strings:
        $a1 = /\x00User-Agent: check_http\/v%s \(monitoring-plugins %s\)\n?\x00/
        $b1 = /\x00Copyright \(c\) %s Monitoring Plugins Development Team\n/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
