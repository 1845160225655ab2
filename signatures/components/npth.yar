rule npth
{
    meta:
        component = "npth"
        title = "npth"
        supplier = "gnupg"
        purl = "pkg:generic/npth"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.gnupg.org/"
        type = "library"
        source = "npth"
        hit1 = "\\0npth_rwlock_timedrdlock\\0npth_rwlock_timedwrlock\\0npth_sigev_get_pending\\0"
        miss1 = "\\0npth_rwlock_timedrdlock\\0npth_rwlock_timedwrlock\\0"
    strings:
        $s1 = /\x00npth_rwlock_timedrdlock\x00/
        $s2 = /\x00npth_rwlock_timedwrlock\x00/
        $s3 = /\x00npth_sigev_get_pending\x00/
    condition:
        all of ($s*)
}
