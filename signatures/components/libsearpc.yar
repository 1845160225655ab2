rule libsearpc
{
    meta:
        component = "libsearpc"
        title = "libsearpc"
        supplier = "libsearpc"
        purl = "pkg:generic/libsearpc"
        licence = "Apache-2.0"
        homepage = "https://github.com/haiwen/libsearpc"
        type = "library"
        source = "libsearpc"
        hit1 = "\\0Failed to open RPC slow log file %s\\0failed to listen to unix socket: %s\\0"
        miss1 = "\\0Failed to open RPC slow log file %s\\0"
        miss2 = "Failed to open RPC slow log file %s failed to listen to unix socket: %s "
    strings:
        $c1 = /\x00Failed to open RPC slow log file %s\n?\x00/
        $c2 = /\x00failed to listen to unix socket: %s\n?\x00/
        $c3 = /\x00Failed to parse request body: %s\.\n?\x00/
        $c4 = /\x00failed to read rpc response: %s\n?\x00/
    condition:
        2 of ($c*)
}
