rule rsyslog
{
    meta:
        component = "rsyslog"
        title = "rsyslog"
        supplier = "adiscon"
        cpe = "rsyslog:rsyslog"
        purl = "pkg:generic/rsyslog"
        homepage = "https://www.rsyslog.com/"
        type = "application"
        source = "rsyslog"
        version_v = "swVersion=\\\\?\"([0-9.]+[0-9])"
        version_c = "rsyslogd +([0-9.]+[0-9])"
        version_m = "[^\\t\\n\\r\\x20-\\x7e]([0-9]\\.[0-9]{1,4}\\.[0-9]{1,3})\\x00"
        near_m = 40
        hit1 = "[origin software=\"rsyslogd\" swVersion=\"8.2302.0\" x-pid=\"%d\""
        hit1_version = "8.2302.0"
        hit2 = "rsyslogd 5.8.11, compiled with:\\n"
        hit2_version = "5.8.11"
        miss1 = "rsyslogd 8.2302.0 started"
    strings:
        $v = /origin software=\\?"rsyslogd\\?" swVersion=\\?"[0-9]{1,2}\.[0-9]{1,4}\.[0-9]{1,3}/
        $c = /rsyslogd  ?[0-9]{1,2}\.[0-9]{1,4}\.[0-9]{1,3}[^\x00]{0,24}compiled with:/
        $m = /module compiled with rsyslog version %s/
    condition:
        any of them
}
