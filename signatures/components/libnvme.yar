rule libnvme
{
    meta:
        component = "libnvme"
        title = "libnvme"
        supplier = "linux-nvme"
        purl = "pkg:generic/libnvme"
        licence = "LGPL-2.1-or-later"
        type = "library"
        source = "libnvme"
        version_v = "@\\(#\\)libnvme ([0-2](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0@(#)libnvme 1.3\\0"
        hit1_version = "1.3"
        hit2 = "\\0nvme_mi_admin_admin_passthru doesn't support bidirectional commands\\0"
        hit3 = "\\0failed to open nvme-fabrics device\\0failed to write to nvme-fabrics device\\0"
        miss1 = "@(#)libnvme 1.3 was seen"
        miss2 = "nvme_mi_admin_admin_passthru doesn't support bidirectional commands "
        miss3 = "\\0failed to open nvme-fabrics device\\0"
        miss4 = "failed to open nvme-fabrics device "
    strings:
        $v = /\x00@\(#\)libnvme [0-2](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00nvme_mi_admin_admin_passthru doesn't support bidirectional commands\n?\x00/
        $c1 = /\x00failed to open nvme-fabrics device\n?\x00/
        $c2 = /\x00failed to write to nvme-fabrics device\n?\x00/
        $c3 = /\x00failed to read from nvme-fabrics device\n?\x00/
    condition:
        any of ($v, $a*) or 2 of ($c*)
}
