rule logrotate
{
    meta:
        component = "logrotate"
        title = "logrotate"
        supplier = "logrotate"
        cpe = "logrotate_project:logrotate"
        purl = "pkg:generic/logrotate"
        homepage = "https://github.com/logrotate/logrotate"
        type = "application"
        source = "logrotate"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](3\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_n = 32
        version_v = "rotate ([0-9.]+)"
        hit1 = "logrotate 3.21.0 - Copyright (C) 1995-2001 Red Hat, Inc.\\n"
        hit1_version = "3.21.0"
        hit2 = "\\03.7.8\\0\\0logrotate %s\\n\\0"
        hit2_version = "3.7.8"
        miss1 = "logrotate 3.21.0"
    strings:
        $n = /\x00logrotate %s\n\x00/
        $v = /logrotate [34]\.[0-9]{1,2}(\.[0-9]{1,2})? - Copyright/
    condition:
        any of them
}
