rule maildrop
{
    meta:
        component = "maildrop"
        title = "maildrop"
        supplier = "courier"
        purl = "pkg:generic/maildrop"
        type = "application"
        source = "maildrop"
        version_r1 = "maildrop ([0-9.]+)"
        hit1 = "\\0maildrop 2.9.3 Copyright 1998-2017 Double Precision, Inc."
        hit1_version = "2.9.3"
        hit2 = "\\0maildrop: maildir over quota.\\0"
        miss1 = "maildrop: maildir over quota. "
    strings:
        $r1 = /\x00maildrop [2-3]\.[0-9]{1,2}\.[0-9]{1,2} Copyright /
        $a1 = /\x00maildrop: maildir over quota\.\n?\x00/
        $a2 = /\x00maildrop: Timeout quota exceeded\.\n?\x00/
        $a3 = /\x00maildrop: hasaddr: rfc822 parsed: \n?\x00/
    condition:
        any of them
}
