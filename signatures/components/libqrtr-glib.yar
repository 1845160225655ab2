rule libqrtr_glib
{
    meta:
        component = "libqrtr-glib"
        title = "libqrtr-glib"
        supplier = "freedesktop"
        purl = "pkg:generic/libqrtr-glib"
        licence = "LGPL-2.1-or-later"
        homepage = "https://gitlab.freedesktop.org/mobile-broadband/libqrtr-glib/"
        type = "library"
        source = "libqrtr-glib"
        hit1 = "\\0[qrtr client %u:%u] could not parse QRTR address: %s\\0[qrtr] cannot remove service info: nonexistent node %u\\0"
        miss1 = "\\0[qrtr client %u:%u] could not parse QRTR address: %s\\0"
        miss2 = "[qrtr client %u:%u] could not parse QRTR address: %s [qrtr] cannot remove service info: nonexistent node %u "
    strings:
        $c1 = /\x00\[qrtr client %u:%u\] could not parse QRTR address: %s\n?\x00/
        $c2 = /\x00\[qrtr\] cannot remove service info: nonexistent node %u\n?\x00/
        $c3 = /\x00\[qrtr client %u:%u\] unexpected message size\n?\x00/
        $c4 = /\x00\[qrtr client %u:%u\] socket i\/o failure: %s\n?\x00/
    condition:
        2 of ($c*)
}
