rule linux
{
    meta:
        component = "linux"
        title = "Linux kernel"
        supplier = "kernelorg"
        cpe = "linux:linux_kernel"
        cpe_part = "o"
        purl = "pkg:generic/linux"
        licence = "GPL-2.0-only WITH Linux-syscall-note"
        homepage = "https://www.kernel.org/"
        type = "operating-system"
        source = "linux linux-2.6 linux-5.10 linux-6.1 linux-signed-amd64 linux-signed-arm64 linux-signed-i386"
        version_banner = "^Linux version (?:.* Debian )?([1-9]\\.[0-9]+(?:\\.[0-9]+){0,2}(?:-rc[0-9]+)?)"
        version_setup = "(?:[2-9]\\.[0-9]+\\.[0-9]+[^ \\x00]* \\([^\\x00@ ]+@[^\\x00) ]+\\) #[0-9]+ [^\\x00]* Debian )?([2-9]\\.[0-9]{1,2}\\.[0-9]{1,3}(?:\\.[0-9]{1,3})?(?:-rc[0-9]+)?)[^ \\x00]* \\([^\\x00]{6,150}\\x00"
        near_setup = 32768
        confidence_setup = 95
        hit1 = "\\0Linux version 2.6.31.8-brcm (root@localhost.localdomain) (gcc version 4.3.3 (GCC) ) #1 Mon Jun 22 10:31:17 CST 2009\\n\\0"
        hit1_version = "2.6.31.8"
        hit2 = "\\0\\0Linux version 6.1.0-18-armmp (debian-kernel@lists.debian.org) (gcc-12 (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Debian 6.1.76-1 (2024-02-01)\\n\\0"
        hit2_version = "6.1.76"
        hit3 = "\\xff\\xff\\0\\0U\\xaa\\xebjHdrS\\x0f\\x02\\0\\0\\0\\0\\0\\x106.6.30 (builder@buildhost) #0 SMP Mon May  6 20:27:01 2024\\0"
        hit3_version = "6.6.30"
        hit4 = "U\\xaa\\xebjHdrS\\x0d\\x02\\0\\0\\0\\0\\0\\x105.10.0-32-cloud-amd64 (debian-kernel@lists.debian.org) #1 SMP Debian 5.10.223-1 (2024-08-10)\\0"
        hit4_version = "5.10.223"
        hit5 = "Linux version 5.15.137 (builder@buildhost) (mips-openwrt-linux-musl-gcc (OpenWrt GCC 11.2.0 r20134-5f15225c1e) 11.2.0, GNU ld (GNU Binutils) 2.37) #0 Tue Nov 14 13:38:11 2023\\n\\0"
        hit5_version = "5.15.137"
        miss1 = "Linux version %s (%s)\\0"
        miss2 = "[    0.000000] Linux version 5.10.0 (root@host) (gcc version 8.3.0 (GCC) ) #1 SMP Tue Jun 1 10:00:00 UTC 2021\\n[    0.000000] CPU: ARMv7\\n"
        miss3 = "Linux version 2.6.36 is needed\\n\\0"
    strings:
        $banner = /Linux version [1-9]\.[0-9]{1,2}[^\x00\n(]{0,90} \([^\x00\n@()]{1,80}@[^\x00\n()]{0,80}\) \([^\x00\n]{4,220}#[0-9]{1,6} [^\x00\n]{6,120}\n\x00/
        $setup = { 55 AA EB ?? 48 64 72 53 }
    condition:
        any of them
}
