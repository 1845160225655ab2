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
        path_version = "^libtirpc\\.so\\.([13]\\.0\\.[0-9]{1,2})$"
        releases = "1.0.10=0.2.1..1.0.1 3.0.0=1.0.2.."
        hit1 = "libtirpc: debug level %d"
        miss1 = "\\0libtirpc.so.3\\0TIRPC_0.3.0\\0"
        file1 = "libtirpc.so.3.0.0"
        file1_version = "1.0.2.."
        file2 = "libtirpc.so.9.0.0"
    strings:
        $a = /libtirpc: debug level %d/
    condition:
        any of them
}
