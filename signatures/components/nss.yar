rule nss
{
    meta:
        component = "nss"
        title = "Network Security Services"
        supplier = "mozilla"
        cpe = "mozilla:network_security_services"
        purl = "pkg:generic/nss"
        licence = "MPL-2.0"
        homepage = "https://firefox-source-docs.mozilla.org/security/nss/"
        type = "library"
        source = "nss"
        version = "NSS ([0-9]+\\.[0-9]+(?:\\.[0-9]+){0,2})"
        hit1 = "\\0$Header: NSS 3.12.3 Basic ECC  Apr  1 2009 10:00:00 $\\0"
        hit1_version = "3.12.3"
        hit2 = "\\0Version: NSS 3.61\\0"
        hit2_version = "3.61"
        hit3 = "\\0Version: NSS 3.87.1\\0"
        hit3_version = "3.87.1"
        miss1 = "Version: NSS 3.87.1, released"
        miss2 = "\\0NSS_3.12\\0"
    strings:
        $v = /\x00(Version: |\$Header: )NSS [34]\.[0-9]{1,3}(\.[0-9]{1,2}){0,2}( (Basic|Extended) ECC)?[ \x00]/
    condition:
        any of them
}
