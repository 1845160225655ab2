rule bftpd
{
    meta:
        component = "bftpd"
        title = "Bftpd"
        supplier = "bftpd"
        cpe = "bftpd_project:bftpd"
        purl = "pkg:generic/bftpd"
        homepage = "https://bftpd.sourceforge.net/"
        type = "application"
        source = "bftpd"
        confidence_c = 30
        hit1 = "220 bftpd %v at %i ready."
        miss1 = "/etc/bftpd.conf"
    strings:
        $h = "bftpd %v at %i ready"
        $c = /bftpd\.conf\x00/
        $p = /bftpd %s (Copyright|at )/
    condition:
        ($h or $p) and any of them
}
