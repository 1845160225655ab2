rule nss_pam_ldapd
{
    meta:
        component = "nss-pam-ldapd"
        title = "nss-pam-ldapd"
        supplier = "nss-pam-ldapd"
        purl = "pkg:generic/nss-pam-ldapd"
        type = "application"
        source = "nss-pam-ldapd"
        version_v = "nss-pam-ldapd ([0-1](?:\\.[0-9]{1,4}){1,3})"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0nss-pam-ldapd 0.9.12\\0"
        hit1_version = "0.9.12"
        hit2 = "\\0nslcd session open; user=%s\\0"
        hit3 = "\\0nslcd session open; user=%s\\00.9.12\\0"
        hit3_version = "0.9.12"
        hit4 = "\\0Warning: NSS_LDAP version missing: %s\\0Warning: %s (probably older NSS module loaded)\\0"
        miss1 = "nss-pam-ldapd 0.9.12 was seen"
        miss2 = "nslcd session open; user=%s "
        miss3 = "\\0Warning: NSS_LDAP version missing: %s\\0"
        miss4 = "Warning: NSS_LDAP version missing: %s "
    strings:
        $v = /\x00nss-pam-ldapd [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00nslcd session open; user=%s\n?\x00/
        $c1 = /\x00Warning: NSS_LDAP version missing: %s\n?\x00/
        $c2 = /\x00Warning: %s \(probably older NSS module loaded\)\n?\x00/
    condition:
        any of ($v, $a*) or ($c1 and $c2)
}
