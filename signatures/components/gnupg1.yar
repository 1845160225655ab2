rule gnupg1
{
    meta:
        component = "gnupg1"
        title = "gnupg1"
        supplier = "gnupg"
        purl = "pkg:generic/gnupg1"
        homepage = "https://www.gnupg.org"
        type = "application"
        source = "gnupg1"
        hit1 = "\\0# This is a GnuPG %s keyserver communications file\\0"
        hit2 = "\\0no decrypt() for %d\\0no encrypt() for %d\\0"
        miss1 = "# This is a GnuPG %s keyserver communications file "
        miss2 = "\\0no decrypt() for %d\\0"
        miss3 = "no decrypt() for %d no encrypt() for %d "
    strings:
        $a1 = /\x00# This is a GnuPG %s keyserver communications file\n?\x00/
        $a2 = /\x00WARNING: keyserver handler from a different version of GnuPG \(%s\)\n?\x00/
        $a3 = /\x00NotDashEscaped: You need GnuPG to verify this message\n?\x00/
        $a4 = /\x00gpgkeys_hkp \(GnuPG\) %s\n?\x00/
        $c1 = /\x00no decrypt\(\) for %d\n?\x00/
        $c2 = /\x00no encrypt\(\) for %d\n?\x00/
        $c3 = /\x00gpgkeys: LDAP fetch for: %s\n?\x00/
        $c4 = /\x00gpgkeys: debug level %d\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
