rule grpc
{
    meta:
        component = "grpc"
        title = "gRPC"
        supplier = "grpc"
        cpe = "grpc:grpc"
        purl = "pkg:generic/grpc"
        licence = "Apache-2.0"
        homepage = "https://grpc.io/"
        type = "library"
        source = "grpc"
        version_v = "/([0-9.]+)"
        path_version = "^lib(?:grpc\\+\\+|gpr|grpc)\\.so\\.(1\\.[0-9]+\\.[0-9]+)$"
        hit1 = "\\0src/core/lib/surface/call.cc\\0grpc.http2.max_ping_strikes\\0"
        miss1 = "gRPC 1.2.3\\n"
    strings:
        $v = /\x00(gRPC C-core )?( \()?grpc-c(\+\+)?\/[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}/
        $a = "src/core/lib/surface/call.cc"
        $b = "grpc.http2.max_ping_strikes"
        $c = "GRPC_DNS_RESOLVER"
    condition:
        (($a and $b) or ($b and $c)) and any of them
}
