rule courier
{
    meta:
        component = "courier"
        title = "Courier"
        supplier = "courier"
        purl = "pkg:generic/courier"
        homepage = "https://www.courier-mta.org/"
        type = "application"
        source = "courier courier-authlib"
        version = "Courier ([0-9.]+[0-9])"
        hit1 = "\\0module.uucp - Courier 1.0.16 Copyright 1999-2018 Double Precision, Inc.\\0"
        hit1_version = "1.0.16"
        miss1 = "Courier 1.0.16"
    strings:
        $v = /\x00Courier [0-2]\.[0-9]{1,2}(\.[0-9]{1,2})? \(Courier-IMAP /
        $m = /\x00module\.[a-z]{2,8} - Courier [0-2]\.[0-9]{1,2}(\.[0-9]{1,2})? Copyright/
    condition:
        any of them
}
