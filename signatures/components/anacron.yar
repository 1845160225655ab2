rule anacron
{
    meta:
        component = "anacron"
        title = "anacron"
        supplier = "anacron"
        purl = "pkg:generic/anacron"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "anacron"
        version_v = "Anacron ([0-3](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0Anacron 2.3 started on %04d-%02d-%02d\\0"
        hit1_version = "2.3"
        hit2 = "\\0Job `%s' locked by another anacron - skipping\\0"
        miss1 = "Anacron 2.3 started on %04d-%02d-%02d was seen"
        miss2 = "Job `%s' locked by another anacron - skipping "
    strings:
        $v = /\x00Anacron [0-3](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12} started on %04d-%02d-%02d\n?\x00/
        $a1 = /\x00Job `%s' locked by another anacron - skipping\n?\x00/
        $a2 = /\x00Subject: Anacron job '\n?\x00/
    condition:
        any of them
}
