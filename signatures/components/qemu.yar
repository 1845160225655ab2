rule qemu
{
    meta:
        component = "qemu"
        title = "QEMU"
        supplier = "qemu"
        cpe = "qemu:qemu"
        purl = "pkg:generic/qemu"
        homepage = "https://www.qemu.org/"
        type = "application"
        source = "qemu"
        version = "(?:version |Agent |QEMU v)([0-9.]+[0-9])"
        hit1 = "\\0qemu-img version 7.2.22 (Debian 1:7.2+dfsg-7)\\nCopyright (c) 2003-2022 Fabrice Bellard and the QEMU Project developers\\n"
        hit1_version = "7.2.22"
        hit2 = "\\0QEMU v7.2.22\\0"
        hit2_version = "7.2.22"
        miss1 = "QEMU emulator version 7.2.22\\n"
    strings:
        $v = /\x00?(qemu-img version|QEMU emulator version|QEMU Guest Agent|%s version|QEMU v) ?[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,3})?[^\x00\n]{0,60}\n?Copyright \(c\) 2003-20[0-9]{2} Fabrice Bellard/
        $u = /\x00QEMU v[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,3}\x00/
        $n = /qemu-[a-z0-9_]{2,12} version [0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,3}[^\x00\n]{0,60}(, |\n)Copyright \(c\) 2003-20[0-9]{2} Fabrice Bellard/
    condition:
        any of them
}
