rule ucd_snmp
{
    meta:
        component = "ucd-snmp"
        title = "UCD-SNMP"
        supplier = "netsnmp"
        purl = "pkg:generic/ucd-snmp"
        homepage = "http://www.net-snmp.org/"
        type = "application"
        source = "ucd-snmp"
        version_v = "[^\\t\\n\\r\\x20-\\x7e](4\\.[0-2](?:\\.[0-9]{1,2})?)\\x00"
        near_v = 200
        hit1 = "\\04.2.3\\0\\0UCD-snmp version:  %s\\n"
        hit1_version = "4.2.3"
        miss1 = "UCD-SNMP 4.2.3"
    strings:
        $v = /UCD-(snmp|SNMP) version( |: ) ?(%s|[45]\.[0-2](\.[0-9]{1,2})?)/
    condition:
        any of them
}
