rule opensc
{
    meta:
        component = "opensc"
        title = "OpenSC"
        supplier = "opensc"
        purl = "pkg:generic/opensc"
        licence = "LGPL-2.1-or-later"
        homepage = "https://github.com/OpenSC/OpenSC"
        type = "application"
        source = "opensc"
        version_e = "version ([0-9.]+)"
        version_p = "[^\\t\\n\\r\\x20-\\x7e](0\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_p = 24
        hit1 = "eidenv - EstEID utility version 0.23.0"
        hit1_version = "0.23.0"
        hit2 = "eidenv - EstEID utility version 0.21.0"
        hit2_version = "0.21.0"
        miss1 = "OpenSC 0.23.0"
    strings:
        $e = /eidenv - EstEID utility version [01]\.[0-9]{1,2}\.[0-9]{1,2}/
        $l = /\x00opensc version: %s\n?\x00/
        $p = /\x00(OpenSC|opensc-asn1|pkcs11-register)\x00/
        $r = /Report bugs to https:\/\/github\.com\/OpenSC\/OpenSC\/issues/
        $q = /Print OpenSC package version/
    condition:
        $e or $l or (($q or $r) and any of them)
}
