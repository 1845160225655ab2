rule asterisk
{
    meta:
        component = "asterisk"
        title = "Asterisk"
        supplier = "sangoma"
        cpe = "digium:asterisk"
        purl = "pkg:generic/asterisk"
        homepage = "https://www.asterisk.org/"
        type = "application"
        source = "asterisk"
        version_b = "[^\\t\\n\\r\\x20-\\x7e]((?:1\\.[468]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?|1[013-9]\\.[0-9]{1,2}\\.[0-9]{1,2}|2[0-2]\\.[0-9]{1,2}\\.[0-9]{1,2}))(?:[~+-][^\\x00]{0,30})?\\x00"
        near_b = 300000
        confidence_b = 70
        hit1 = "Asterisk %s, Copyright (C) 1999 - 2021, Sangoma"
        hit2 = "Asterisk %s built by %s @ %s on a %s running %s on %s\\0\\016.28.0\\0"
        hit2_version = "16.28.0"
        miss1 = "Asterisk 16.28.0, Copyright (C) 1999 - 2021"
    strings:
        $c = "Asterisk %s, Copyright (C) 1999 - "
        $b = "Asterisk %s built by %s @ %s on a %s running %s on %s"
    condition:
        any of them
}
