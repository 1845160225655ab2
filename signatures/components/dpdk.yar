rule dpdk
{
    meta:
        component = "dpdk"
        title = "DPDK"
        supplier = "dpdk"
        cpe = "dpdk:data_plane_development_kit"
        purl = "pkg:generic/dpdk"
        licence = "BSD-3-Clause"
        homepage = "https://www.dpdk.org/"
        type = "library"
        source = "dpdk"
        version = "DPDK ([0-9]{2}\\.[0-9]{2}\\.[0-9]{1,2})"
        hit1 = "\\0DPDK 20.11.5\\0"
        hit1_version = "20.11.5"
        hit2 = "EAL: Error creating DPDK runtime path name\\n"
        miss1 = "DPDK 20.11 manual"
    strings:
        $v = /\x00DPDK [12][0-9]\.[0-9]{2}\.[0-9]{1,2}[^\x00\n]{0,12}\x00/
        $e = "EAL: Error creating DPDK runtime path name"
        $f = "Primary and secondary process DPDK version mismatch"
    condition:
        any of them
}
