rule sonic
{
    meta:
        component = "sonic"
        title = "SONiC"
        supplier = "sonic"
        purl = "pkg:generic/sonic"
        homepage = "https://sonicfoundation.dev/"
        type = "operating-system"
        version = "build_version: ['\\x22]?(?:SONiC[.-])?([A-Za-z0-9._+-]+)"
        hit1 = "build_version: '202012.1'\\ndebian_version: '10.9'\\nkernel_version: '4.19.0-12-2-amd64'\\nasic_type: broadcom\\n"
        hit1_version = "202012.1"
        miss1 = "SONiC 1.2.3\\n"
    strings:
        $v = /build_version: ['\x22]?[A-Za-z0-9._+-]{3,80}['\x22]?\ndebian_version: /
        $w = "\nasic_type: "
        $r = "kernel_version: "
    condition:
        $v and $w and any of them
}
