rule cyrus_imapd
{
    meta:
        component = "cyrus-imapd"
        title = "Cyrus IMAP"
        supplier = "cyrus"
        purl = "pkg:generic/cyrus-imapd"
        homepage = "https://www.cyrusimap.org/"
        type = "application"
        source = "cyrus-imapd"
        version_v = "([23]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "\\03.6.1\\0\\0\\0ptexpire.c %s\\0"
        hit1_version = "3.6.1"
        hit2 = "\\03.2.6\\0starting: ptloader.c %s\\0"
        hit2_version = "3.2.6"
        hit3 = "\\0can't change to the cyrus user: %m\\0"
        miss1 = "master: can't change to the cyrus user: Operation not permitted\\n"
        miss2 = "Cyrus IMAP 3.2.6\\n"
    strings:
        $v = /\x00[23]\.[0-9]{1,2}\.[0-9]{1,2}[^\x00]{0,40}\x00{1,8}(starting: )?pt(expire|loader)\.c %s/
        $n = "can't change to the cyrus user: %m"
    condition:
        any of them
}
