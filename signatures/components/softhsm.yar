rule softhsm
{
    meta:
        component = "softhsm"
        title = "SoftHSM"
        supplier = "opendnssec"
        purl = "pkg:generic/softhsm"
        licence = "BSD-2-Clause"
        type = "application"
        source = "softhsm2"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-3](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0Failed to load the SoftHSM configuration\\0"
        hit2 = "\\0Failed to load the SoftHSM configuration\\02.6.1\\0"
        hit2_version = "2.6.1"
        miss1 = "Failed to load the SoftHSM configuration "
    strings:
        $a1 = /\x00Failed to load the SoftHSM configuration\n?\x00/
        $a2 = /\x00SoftHSM dump tool\. From SoftHSM v2 object file\.\n?\x00/
        $a3 = /\x00ERROR: Could not load the SoftHSM configuration\.\n?\x00/
        $a4 = /\x00SoftHSM migration tool\. From SoftHSM v1 database to PKCS#11\.\n?\x00/
    condition:
        any of them
}
