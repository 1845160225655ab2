rule syslog_ng
{
    meta:
        component = "syslog-ng"
        title = "syslog-ng"
        supplier = "oneidentity"
        cpe = "oneidentity:syslog-ng"
        purl = "pkg:generic/syslog-ng"
        homepage = "https://www.syslog-ng.com/"
        type = "application"
        source = "syslog-ng"
        version = "syslog-ng [0-9](?:[ A-Z]*)? ?\\(([0-9.]+[0-9])"
        version_b = "ng ([0-9.]+[0-9])"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([34]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        hit1 = "syslog-ng 3 (3.38.1)\\nConfig version: 3.35\\n"
        hit1_version = "3.38.1"
        hit2 = "syslog-ng 3.1.3\\nInstaller-Version: 3.1.3\\n"
        hit2_version = "3.1.3"
        miss1 = "syslog-ng 3 (3.38.1)"
    strings:
        $v = /syslog-ng [0-9] \([0-9]\.[0-9]{1,2}(\.[0-9]{1,2})?[^)\x00\n]{0,20}\)\nConfig version/
        $s = /syslog-ng starting up; version='%s'|syslog-ng starting up\x00/
        $b = /syslog-ng [1-4]\.[0-9]{1,2}(\.[0-9]{1,2})?\n(Installer|Compile|Revision)/
    condition:
        any of them
}
