rule libhdhomerun
{
    meta:
        component = "libhdhomerun"
        title = "libhdhomerun"
        supplier = "libhdhomerun"
        purl = "pkg:generic/libhdhomerun"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.silicondust.com/support/linux/"
        type = "library"
        source = "libhdhomerun"
        hit1 = "\\0hdhomerun_control_get_set: %s\\0"
        miss1 = "hdhomerun_control_get_set: %s "
    strings:
        $a1 = /\x00hdhomerun_control_get_set: %s\n?\x00/
        $a2 = /\x00hdhomerun_control_upgrade: %s\n?\x00/
        $a3 = /\x00hdhomerun_control_recv_sock: recv failed \(%d\)\n?\x00/
        $a4 = /\x00hdhomerun device %08X found at %u\.%u\.%u\.%u\n?\x00/
    condition:
        any of ($a*)
}
