rule proftpd_mod_counter
{
    meta:
        component = "proftpd-mod-counter"
        title = "proftpd-mod-counter"
        supplier = "proftpd-mod-counter"
        purl = "pkg:generic/proftpd-mod-counter"
        licence = "GPL-2.0-or-later"
        homepage = "http://www.castaglia.org/proftpd/modules/mod_counter.html"
        type = "application"
        source = "proftpd-mod-counter"
        version_v = "mod_counter/([0-2]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        hit1 = "\\0removed reader counter for '%s' (semaphore ID %d)\\0%s: max number of readers (%d) reached for '%s'\\0"
        hit2 = "\\0mod_counter/0.6.2\\0"
        hit2_version = "0.6.2"
        miss1 = "\\0removed reader counter for '%s' (semaphore ID %d)\\0"
        miss2 = "removed reader counter for '%s' (semaphore ID %d) %s: max number of readers (%d) reached for '%s' "
        miss3 = "\\0mod_counter/X\\0"
    strings:
        $v = /\x00mod_counter\/([0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?)\x00/
        $c1 = /\x00removed reader counter for '%s' \(semaphore ID %d\)\n?\x00/
        $c2 = /\x00%s: max number of readers \(%d\) reached for '%s'\n?\x00/
        $c3 = /\x00%s: max number of writers \(%d\) reached for '%s'\n?\x00/
        $c4 = /\x00error setting readers \(semaphore ID %d\): %s\n?\x00/
    condition:
        $v or 2 of ($c*)
}
