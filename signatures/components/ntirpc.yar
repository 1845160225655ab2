rule ntirpc
{
    meta:
        component = "ntirpc"
        title = "ntirpc"
        supplier = "ntirpc"
        purl = "pkg:generic/ntirpc"
        homepage = "https://github.com/nfs-ganesha/ntirpc"
        type = "library"
        source = "ntirpc"
        path_version = "^libntirpc\\.so\\.((?:3|4)(?:\\.[0-9]+))$"
        hit1 = "\\0%s() uv %p size %lu\\0%s:%u ERROR rj_why\\0"
        file1 = "libntirpc.so.4.3"
        file1_version = "4.3"
        file2 = "libntirpc.so.4"
        miss1 = "\\0%s() uv %p size %lu\\0"
        miss2 = "%s() uv %p size %lu %s:%u ERROR rj_why "
    strings:
        $c1 = /\x00%s\(\) uv %p size %lu\n?\x00/
        $c2 = /\x00%s:%u ERROR rj_why\n?\x00/
        $c3 = /\x00%s:%u ERROR rm_xid\n?\x00/
    condition:
        2 of ($c*)
}
