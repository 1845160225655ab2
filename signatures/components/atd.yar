rule atd
{
    meta:
        component = "atd"
        title = "at"
        supplier = "atd"
        purl = "pkg:generic/atd"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "at"
        version_r1 = "at version ([0-9.]+)"
        hit1 = "\\0at version 3.2.5\\nPlease report bugs"
        hit1_version = "3.2.5"
        hit2 = "\\0Cannot create atjob file %.500s\\0"
        miss1 = "Cannot create atjob file %.500s "
    strings:
        $r1 = /\x00at version 3\.[12]\.[0-9]{1,2}\n/
        $a1 = /\x00Cannot create atjob file %\.500s\n?\x00/
        $a2 = /\x00File %\.500s is in wrong format - aborting\n?\x00/
        $a3 = /\x00Job %8lu \(%\.500s\) - userid %d does not match file uid %d\n?\x00/
    condition:
        any of them
}
