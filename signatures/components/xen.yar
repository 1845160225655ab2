rule xen
{
    meta:
        component = "xen"
        title = "Xen"
        supplier = "xen"
        purl = "pkg:generic/xen"
        homepage = "https://xenproject.org/"
        type = "library"
        source = "xen"
        hit1 = "\\0to state that xenstored should not initialise dom0\\0XenBus state: partial_in: %d needed, partial_out: %d bytes, pkt_out: %d packets, %s\\0"
        miss1 = "\\0to state that xenstored should not initialise dom0\\0"
        miss2 = "to state that xenstored should not initialise dom0 XenBus state: partial_in: %d needed, partial_out: %d bytes, pkt_out: %d packets, %s "
    strings:
        $c1 = /\x00to state that xenstored should not initialise dom0\n?\x00/
        $c2 = /\x00XenBus state: partial_in: %d needed, partial_out: %d bytes, pkt_out: %d packets, %s\n?\x00/
        $c3 = /\x00do not create a xenstore-access\.log file\n?\x00/
        $c4 = /\x00Cleaning up xenstore ACLs for domid %d\n?\x00/
        $c5 = /\x00xenevtchn_notify failed ret=%d\n?\x00/
        $c6 = /\x00Missing xenstore node %s\/mode\n?\x00/
        $c7 = /\x00Could not bounce memory for XENMEM hypercall \(%d = %s\)\n?\x00/
        $c8 = /\x00Could not bounce memory for XENMEM_paging_op %u \(%d = %s\)\n?\x00/
    condition:
        2 of ($c*)
}
