rule openldap
{
    meta:
        component = "openldap"
        title = "OpenLDAP"
        supplier = "openldap"
        cpe = "openldap:openldap"
        purl = "pkg:generic/openldap"
        licence = "OLDAP-2.8"
        homepage = "https://www.openldap.org/"
        type = "library"
        source = "openldap"
        version = "OpenLDAP: [a-z]+ ([0-9.]+[0-9])"
        hit1 = "@(#) $OpenLDAP: ldapsearch 2.5.13+dfsg-5 (Feb  8 2023 01:56:12) $\\n\\x09\\0"
        hit1_version = "2.5.13"
        miss1 = "OpenLDAP 2.5.13\\0"
    strings:
        $v = /@\(#\) \$OpenLDAP: [a-z]{3,20} [1-3]\.[0-9]{1,2}\.[0-9]{1,2}[^\x00\n]{0,60}\$/
    condition:
        any of them
}
