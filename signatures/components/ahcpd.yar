rule ahcpd
{
    meta:
        component = "ahcpd"
        title = "ahcpd"
        supplier = "babeld"
        purl = "pkg:generic/ahcpd"
        licence = "MIT"
        type = "application"
        source = "ahcpd"
        hit1 = "\\0Lease file %s has wrong version.\\0Corrupted lease file for %s.\\0"
        miss1 = "\\0Lease file %s has wrong version.\\0"
        miss2 = "Lease file %s has wrong version. "
    strings:
        $c1 = /\x00Lease file %s has wrong version\.\n?\x00/
        $c2 = /\x00Corrupted lease file for %s\.\n?\x00/
        $c3 = /\x00Mismatched lease file for %s\.\n?\x00/
        $c4 = /\x00Couldn't release lease for %s\.\n?\x00/
    condition:
        2 of them
}
