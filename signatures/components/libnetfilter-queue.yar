rule libnetfilter_queue
{
    meta:
        component = "libnetfilter-queue"
        title = "libnetfilter_queue"
        supplier = "netfilter"
        purl = "pkg:generic/libnetfilter-queue"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.netfilter.org/projects/libnetfilter_queue/"
        type = "library"
        source = "libnetfilter-queue"
        path_version = "^libnetfilter_queue\\.so\\.(1\\.[0-9]\\.[0-9])$"
        releases = "1.3.0=1.0.2 1.4.0=1.0.3 1.5.0=1.0.4.."
        hit1 = "\\0nfq_snprintf_xml\\0nfq_set_verdict_mark\\0nfq_get_nfmark\\0nfq_get_physoutdev\\0"
        miss1 = "\\0nfq_set_verdict_mark\\0nfq_get_nfmark\\0libnetfilter_queue.so.1\\0"
        file1 = "libnetfilter_queue.so.1.3.0"
        file1_version = "1.0.2"
        file2 = "libnetfilter_queue.so.1.5.0"
        file2_version = "1.0.4.."
        file3 = "libnetfilter_queue.so.1.9.0"
    strings:
        $a = /\x00nfq_snprintf_xml\x00/
        $b = /\x00nfq_set_verdict_mark\x00/
        $c = /\x00nfq_get_nfmark\x00/
        $d = /\x00nfq_get_physoutdev\x00/
        $e = "<timestamp><hour>"
        $g = "<physoutdev>%s</physoutdev>"
        $f = "<nfq>\x00"
        $h = "<log><when>"
    condition:
        ($a and $b and $c and $d) and any of them
}
