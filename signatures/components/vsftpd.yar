rule vsftpd
{
    meta:
        component = "vsftpd"
        title = "vsftpd"
        supplier = "vsftpd"
        cpe = "vsftpd_project:vsftpd"
        purl = "pkg:generic/vsftpd"
        licence = "GPL-2.0-only"
        homepage = "https://security.appspot.com/vsftpd.html"
        type = "application"
        source = "vsftpd"
        version = "(?:vsftpd: version |vsFTPd )([0-9]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "vsftpd: version 3.0.3\\n"
        hit1_version = "3.0.3"
        hit2 = "\\0(vsFTPd 2.0.5)\\0"
        hit2_version = "2.0.5"
        miss1 = "220 (vsFTPd 3.0.3)"
    strings:
        $v = /vsftpd: version [0-9]\.[0-9]{1,2}\.[0-9]{1,2}[a-z0-9-]{0,8}\n/
        $b = /\x00\(vsFTPd [0-9]\.[0-9]{1,2}\.[0-9]{1,2}[^\x00)]{0,20}\)\x00/
    condition:
        any of them
}
