rule ceph
{
    meta:
        component = "ceph"
        title = "Ceph"
        supplier = "ceph"
        purl = "pkg:generic/ceph"
        homepage = "http://ceph.com/"
        type = "library"
        source = "ceph"
        hit1 = "\\0ceph df json output could not be parsed\\0 bytes of zeroes\\0"
        miss1 = "\\0ceph df json output could not be parsed\\0"
        miss2 = "ceph df json output could not be parsed  bytes of zeroes "
    strings:
        $c1 = /\x00ceph df json output could not be parsed\n?\x00/
        $c2 = /\x00 bytes of zeroes\n?\x00/
        $c3 = /\x00 bytes to iovec \n?\x00/
        $c4 = /\x00ceph-mgr Standby Python Plugin\n?\x00/
        $c5 = /\x00No ceph-mgr modules found in \n?\x00/
        $c6 = /\x00setting CEPH_OSD_FLAG_LOCALIZE_READS\n?\x00/
        $c7 = /\x00\]: ceph messenger failed with \n?\x00/
    condition:
        2 of ($c*)
}
