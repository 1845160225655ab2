rule libtirpc
{
    meta:
        component = "libtirpc"
        title = "libtirpc"
        supplier = "libtirpc"
        cpe = "libtirpc_project:libtirpc"
        purl = "pkg:generic/libtirpc"
        licence = "BSD-3-Clause"
        homepage = "https://sourceforge.net/projects/libtirpc/"
        type = "library"
        source = "libtirpc"
        hit1 = "libtirpc: debug level %d"
        miss1 = "\\0libtirpc.so.3\\0TIRPC_0.3.0\\0"
    strings:
        $a = /libtirpc: debug level %d/
    condition:
        any of them
}
