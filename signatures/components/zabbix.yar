rule zabbix
{
    meta:
        component = "zabbix"
        title = "Zabbix"
        supplier = "zabbix"
        cpe = "zabbix:zabbix"
        purl = "pkg:generic/zabbix"
        homepage = "https://www.zabbix.com/"
        type = "application"
        source = "zabbix"
        version = "Zabbix ([0-9]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        version_s = "[^\\t\\n\\r\\x20-\\x7e]([1-7]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:rc[0-9])?)\\x00"
        near_s = 40
        version_a = "[^\\t\\n\\r\\x20-\\x7e]([1-7]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:rc[0-9])?)\\x00"
        near_a = 24
        hit1 = "\\0Zabbix 6.0.14\\0"
        hit1_version = "6.0.14"
        hit2 = "\\03.0.7\\0\\0\\0Zabbix Agent stopped. Zabbix %s (revision %s)."
        hit2_version = "3.0.7"
        miss1 = "Zabbix 6.0.14"
    strings:
        $v = /\x00Zabbix [1-7]\.[0-9]{1,2}\.[0-9]{1,2}[a-z0-9]{0,6}\x00/
        $s = /\x00%s \(Zabbix\) %s\n\x00/
        $a = /Zabbix (Agent|Proxy|Server) stopped\. Zabbix %s/
    condition:
        any of them
}
