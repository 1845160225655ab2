rule skalibs
{
    meta:
        component = "skalibs"
        title = "skalibs"
        supplier = "skarnet"
        purl = "pkg:generic/skalibs"
        homepage = "https://skarnet.org/software/skalibs/"
        type = "library"
        source = "skalibs"
        path_version = "^libskarnet\\.so\\.(2(?:\\.[0-9]+){3})$"
        hit1 = "\\0skalibs_setgroups\\0skalibs_tzisright\\0skalibs_sigtable\\0"
        file1 = "libskarnet.so.2.13.1.1"
        file1_version = "2.13.1.1"
        file2 = "libskarnet.so.2"
        miss1 = "\\0skalibs_setgroups\\0skalibs_tzisright\\0"
    strings:
        $s1 = /\x00skalibs_setgroups\x00/
        $s2 = /\x00skalibs_tzisright\x00/
        $s3 = /\x00skalibs_sigtable\x00/
    condition:
        all of ($s*)
}
