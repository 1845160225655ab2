rule libaio
{
    meta:
        component = "libaio"
        title = "libaio"
        supplier = "libaio"
        purl = "pkg:generic/libaio"
        licence = "LGPL-2.1-or-later"
        homepage = "https://pagure.io/libaio"
        type = "library"
        source = "libaio"
        hit1 = "\\0io_queue_release\\0LIBAIO_0.4\\0libaio.so.1\\0"
        miss1 = "\\0io_queue_release\\0LIBAIO_0.4\\0"
    strings:
        $s1 = /\x00io_queue_release\x00/
        $s2 = /\x00LIBAIO_0\.4\x00/
        $s3 = /\x00libaio\.so\.1\x00/
    condition:
        all of ($s*)
}
