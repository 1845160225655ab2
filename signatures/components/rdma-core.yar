rule rdma_core
{
    meta:
        component = "rdma-core"
        title = "rdma-core"
        supplier = "rdma-core"
        purl = "pkg:generic/rdma-core"
        type = "application"
        source = "rdma-core"
        file_version = "\\x00BUILD VERSION: ([0-9]{2}\\.[0-9])"
        hit1 = "\\0libibverbs: Warning: couldn't load driver"
        hit2 = "\\0rdma_client: end %d\\0rdma_server: end %d\\0"
        miss1 = "libibverbs: Warning: couldn't load driver "
        miss2 = "\\0rdma_client: end %d\\0"
        miss3 = "rdma_client: end %d "
    strings:
        $b1 = /\x00lib(ibverbs|rdmacm): Warning: couldn/
        $c1 = /\x00rdma_client: end %d\n?\x00/
        $c2 = /\x00rdma_server: end %d\n?\x00/
        $c3 = /\x00rdma_getaddrinfo: %s\n?\x00/
        $c4 = /\x00rdma_bind_addr successful\n?\x00/
    condition:
        $b1 or 2 of ($c*)
}
