rule net_snmp
{
    meta:
        component = "net-snmp"
        title = "Net-SNMP"
        supplier = "netsnmp"
        cpe = "net-snmp:net-snmp"
        purl = "pkg:generic/net-snmp"
        homepage = "http://www.net-snmp.org/"
        type = "library"
        source = "net-snmp"
        version_usm = "[^\\t\\n\\r\\x20-\\x7e]([456]\\.[0-9]{1,2}(?:\\.[0-9]{1,2}){0,2}(?:\\.?(?:rc|pre)[0-9]+)?)\\x00"
        near_usm = 96
        confidence_usm = 85
        version_cont = "[^\\t\\n\\r\\x20-\\x7e]([456]\\.[0-9]{1,2}(?:\\.[0-9]{1,2}){0,2}(?:\\.?(?:rc|pre)[0-9]+)?)\\x00"
        near_cont = 24
        confidence_cont = 85
        version_vers = "[^\\t\\n\\r\\x20-\\x7e]([456]\\.[0-9]{1,2}(?:\\.[0-9]{1,2}){0,2}(?:\\.?(?:rc|pre)[0-9]+)?)\\x00"
        near_vers = 64
        confidence_vers = 85
        confidence_ext = 30
        hit1 = "NET-SNMP version: %s\\n\\0\\05.7.2\\0"
        hit1_version = "5.7.2"
        miss1 = "NET-SNMP version 5.9 is needed"
        miss2 = "netsnmp_create_handler_registration"
    strings:
        $usm = /\x00(usm_get_user|init_usm|usm_free_user)\x00/
        $cont = /\x00container\.c\x00/
        $vers = /NET-SNMP version( |: ) ?%s/
        $fac = "  _factory_free_list() called for"
        $ext = /netsnmp_(create_handler_registration|transport_open|ds_set_boolean|register_handler|session_open|container_find)/
        $env = "SNMPCONFPATH"
    condition:
        $vers or $fac or ($env and ($usm or $cont or $ext))
}
