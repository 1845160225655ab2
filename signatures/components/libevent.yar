rule libevent
{
    meta:
        component = "libevent"
        title = "libevent"
        supplier = "libevent"
        cpe = "libevent_project:libevent"
        purl = "pkg:generic/libevent"
        licence = "BSD-3-Clause"
        homepage = "https://libevent.org/"
        type = "library"
        source = "libevent"
        version_v2 = "\\x00([0-9.]+-stable)"
        version_v1 = "\\x00([0-9.]+[a-z]?-stable)"
        confidence_m = 50
        hit1 = "\\02.1.12-stable\\0%s: %p(fd %d) not on queue %x\\0"
        hit1_version = "2.1.12-stable"
        hit2 = "\\01.4.13-stable\\0%s: %p(fd %d) not on queue %x\\0"
        hit2_version = "1.4.13-stable"
        miss1 = "\\02.1.12-stable\\0event_base_new\\0"
    strings:
        $v2 = /\x00[23]\.[0-9]{1,2}\.[0-9]{1,2}-stable/
        $v1 = /\x00[12]\.4\.[0-9]{1,2}[a-z]?-stable/
        $m = "(fd %d) not on queue %x"
    condition:
        $m and ($v1 or $v2)
}
