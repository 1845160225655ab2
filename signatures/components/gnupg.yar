rule gnupg
{
    meta:
        component = "gnupg"
        title = "GnuPG"
        supplier = "gnupg"
        cpe = "gnupg:gnupg"
        purl = "pkg:generic/gnupg"
        licence = "GPL-3.0-or-later"
        homepage = "https://gnupg.org/"
        type = "application"
        source = "gnupg2"
        version_n = "\\x00([1-3]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        version_m = "\\x00([1-3]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        version_o = "server ([0-9.]+)"
        hit1 = "(GnuPG)\\02.2.40\\0"
        hit1_version = "2.2.40"
        hit2 = "GNU Privacy Guard's OpenPGP server 2.2.27 ready"
        hit2_version = "2.2.27"
        miss1 = "gpg (GnuPG) 2.2.40"
        miss2 = "Version: GnuPG v2"
    strings:
        $n = /\(GnuPG\)\x00{1,8}[12]\.[0-9]{1,2}\.[0-9]{1,2}[a-z0-9-]{0,10}\x00/
        $m = /\(@GNUPG@\)\x00{1,8}[12]\.[0-9]{1,2}\.[0-9]{1,2}[a-z0-9-]{0,10}\x00/
        $o = /GNU Privacy Guard's OpenPGP server [1-3]\.[0-9]{1,2}\.[0-9]{1,2}[a-z0-9-]{0,10} ready/
    condition:
        any of them
}
