rule ez_ipupdate
{
    meta:
        component = "ez-ipupdate"
        title = "ez-ipupdate"
        supplier = "ez-ipupdate"
        purl = "pkg:generic/ez-ipupdate"
        type = "application"
        source = "ez-ipupdate"
        version_id = "[^\\t\\n\\r\\x20-\\x7e](3\\.0\\.[0-9]{1,2}(?:b[0-9]{1,2})?)\\x00"
        near_id = 40
        version_n = "[^\\t\\n\\r\\x20-\\x7e](3\\.0\\.[0-9]{1,2}(?:b[0-9]{1,2})?)\\x00"
        near_n = 2500
        version_v = "Version ([0-9a-z.]+)"
        confidence_u = 50
        hit1 = "ez-ipupdate Version %s, Copyright (C) 1998-2001 Angus Mackay."
        hit2 = "ez-ipupdate Version 3.0.10, Copyright (C)"
        hit2_version = "3.0.10"
        miss1 = "ez-ipupdate version"
    strings:
        $id = "$Id: ez-ipupdate.c,v"
        $n = "ez-ipupdate Version %s"
        $v = /ez-ipupdate Version [34]\.0\.[0-9]{1,2}(b[0-9]{1,2})?, Copyright/
        $u = /\x00ez-update(-%s|-3\.0\.[0-9]{1,2}(b[0-9]{1,2})?)? /
    condition:
        ($n or $v or $id) and any of them
}
