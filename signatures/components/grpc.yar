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
        hit2 = "Could not create grpc_sync_server worker-thread\\0At least one of the completion queues must be frequently polled\\0"
        file1 = "libgrpc++.so.1.51.1"
        file1_version = "1.51.1"
        file2 = "libgrpc.so.29.0.0"
        hit1 = "\\0src/core/lib/surface/call.cc\\0grpc.http2.max_ping_strikes\\0"
        miss1 = "gRPC 1.2.3\\n"
    strings:
        $v = /\x00(gRPC C-core )?( \()?grpc-c(\+\+)?\/[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}/
        $a = "src/core/lib/surface/call.cc"
        $b = "grpc.http2.max_ping_strikes"
        $s = "Could not create grpc_sync_server worker-thread"
        $q = "At least one of the completion queues must be frequently polled"
        $c = "GRPC_DNS_RESOLVER"
    condition:
        (($a and $b) or ($b and $c) or ($s and $q)) and any of them
}
