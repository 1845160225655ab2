rule rdma_core
{
    meta:
        component = "rdma-core"
        title = "rdma-core"
        supplier = "rdma-core"
        purl = "pkg:generic/rdma-core"
        type = "application"
        source = "rdma-core"
        version_v = "BUILD VERSION: ([0-9]{1,2}(?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0BUILD VERSION: 44.0\\0"
        hit1_version = "44.0"
        hit2 = "\\0libibverbs: Warning: couldn't load driver"
        miss1 = "BUILD VERSION: 44.0 was seen"
        miss2 = "libibverbs: Warning: couldn't load driver "
    strings:
        $v = /\x00BUILD VERSION: [0-9]{1,2}(\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\n?\x00/
        $b1 = /\x00lib(ibverbs|rdmacm): Warning: couldn/
    condition:
        any of them
}
