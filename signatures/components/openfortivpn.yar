rule openfortivpn
{
    meta:
        component = "openfortivpn"
        title = "openfortivpn"
        supplier = "openfortivpn"
        purl = "pkg:generic/openfortivpn"
        licence = "GPL-3.0-or-later"
        type = "application"
        source = "openfortivpn"
        version_v = "openfortivpn ([0-2](?:\\.[0-9]{1,4}){1,3})"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0openfortivpn 1.19.0\\0"
        hit1_version = "1.19.0"
        hit2 = "\\0Cannot set minimum protocol version (%s).\\0waitpid: %s exit status code %d\\0"
        hit3 = "\\0Cannot set minimum protocol version (%s).\\0waitpid: %s exit status code %d\\01.19.0\\0"
        hit3_version = "1.19.0"
        miss1 = "openfortivpn 1.19.0 was seen"
        miss2 = "\\0Cannot set minimum protocol version (%s).\\0"
        miss3 = "Cannot set minimum protocol version (%s). "
    strings:
        $v = /\x00openfortivpn [0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $c1 = /\x00Cannot set minimum protocol version \(%s\)\.\n?\x00/
        $c2 = /\x00waitpid: %s exit status code %d\n?\x00/
        $c3 = /\x00Could not init pkcs11 Engine: %s\n?\x00/
    condition:
        $v or 2 of ($c*)
}
