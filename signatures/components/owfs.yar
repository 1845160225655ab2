rule owfs
{
    meta:
        component = "owfs"
        title = "OWFS"
        supplier = "owfs"
        purl = "pkg:generic/owfs"
        licence = "GPL-2.0-only"
        type = "application"
        source = "owfs"
        version_r1 = "version:\\n\\t([234]\\.[0-9](?:p[0-9]{1,2}|\\.[0-9]{1,2})?)"
        hit1 = "\\0libow version:\\n\\t3.2p4\\n\\0"
        hit1_version = "3.2p4"
        hit2 = "\\0Unknown - is your OWFS install up to date?\\0"
        miss1 = "Unknown - is your OWFS install up to date? "
    strings:
        $r1 = /(libow|owshell|%s) version:\n\t[234]\.[0-9](p[0-9]{1,2}|\.[0-9]{1,2})?\n/
        $a1 = /\x00Unknown - is your OWFS install up to date\?\n?\x00/
    condition:
        any of them
}
