rule libesmtp
{
    meta:
        component = "libesmtp"
        title = "libesmtp"
        supplier = "libesmtp"
        purl = "pkg:generic/libesmtp"
        homepage = "https://libesmtp.github.io/"
        type = "library"
        source = "libesmtp"
        hit1 = "\\0SMTP Status code mismatch on continuation line\\0Invalid SMTP status code in server response\\0"
        miss1 = "\\0SMTP Status code mismatch on continuation line\\0"
        miss2 = "SMTP Status code mismatch on continuation line Invalid SMTP status code in server response "
    strings:
        $c1 = /\x00SMTP Status code mismatch on continuation line\n?\x00/
        $c2 = /\x00Invalid SMTP status code in server response\n?\x00/
        $c3 = /\x00Invalid SMTP syntax in server response\n?\x00/
        $c4 = /\x00Requested SMTP extension not available\n?\x00/
    condition:
        2 of ($c*)
}
