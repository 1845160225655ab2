rule libnetfilter_log
{
    meta:
        component = "libnetfilter-log"
        title = "libnetfilter-log"
        supplier = "netfilter"
        purl = "pkg:generic/libnetfilter-log"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.netfilter.org/projects/libnetfilter_log"
        type = "library"
        source = "libnetfilter-log"
        hit1 = "\\0nflog_get_physoutdev\\0nflog_get_physindev\\0nflog_set_nlbufsiz\\0"
        miss1 = "\\0nflog_get_physoutdev\\0nflog_get_physindev\\0"
    strings:
        $s1 = /\x00nflog_get_physoutdev\x00/
        $s2 = /\x00nflog_get_physindev\x00/
        $s3 = /\x00nflog_set_nlbufsiz\x00/
    condition:
        all of ($s*)
}
