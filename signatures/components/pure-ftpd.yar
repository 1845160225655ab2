rule pure_ftpd
{
    meta:
        component = "pure-ftpd"
        title = "Pure-FTPd"
        supplier = "pureftpd"
        cpe = "pureftpd:pure-ftpd"
        purl = "pkg:generic/pure-ftpd"
        homepage = "https://www.pureftpd.org/"
        type = "application"
        source = "pure-ftpd"
        version = "(?:pure-ftpd v|Pure-FTPd )([12]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "pure-ftpd v1.0.50 [privsep]\\n"
        hit1_version = "1.0.50"
        hit2 = "#Software: Pure-FTPd 1.0.20\\n"
        hit2_version = "1.0.20"
        miss1 = "pure-ftpd v1.0.50"
    strings:
        $v = /pure-ftpd v1\.[0-9]{1,2}\.[0-9]{1,2}[a-z]? ?(\[[^\x00\n]*)?\n/
        $s = /#Software: Pure-FTPd [12]\.[0-9]{1,2}\.[0-9]{1,2}/
    condition:
        any of them
}
