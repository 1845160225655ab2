rule udptunnel
{
    meta:
        component = "udptunnel"
        title = "udptunnel"
        supplier = "udptunnel"
        purl = "pkg:generic/udptunnel"
        licence = "BSD-3-Clause"
        type = "application"
        source = "udptunnel"
        hit1 = "\\0Received %d byte UDP packet from %s/%hu\\0Listening for TCP connections on port %hu\\0"
        miss1 = "\\0Received %d byte UDP packet from %s/%hu\\0"
        miss2 = "Received %d byte UDP packet from %s/%hu "
    strings:
        $c1 = /\x00Received %d byte UDP packet from %s\/%hu\n?\x00/
        $c2 = /\x00Listening for TCP connections on port %hu\n?\x00/
        $c3 = /\x00Received packet on TCP, length %u; sending as UDP\n?\x00/
    condition:
        2 of them
}
