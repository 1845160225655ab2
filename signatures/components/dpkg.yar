rule dpkg
{
    meta:
        component = "dpkg"
        title = "dpkg"
        supplier = "debian"
        cpe = "debian:dpkg"
        purl = "pkg:generic/dpkg"
        licence = "GPL-2.0-or-later"
        homepage = "https://wiki.debian.org/Teams/Dpkg"
        type = "application"
        source = "dpkg"
        version_v = "\\x00([0-9.]+)"
        hit1 = "\\01.21.22 (armhf)\\0Debian '%s' package management program version %s.\\n\\0"
        hit1_version = "1.21.22"
        miss1 = "Debian dpkg package management program version 1.21.22 (armhf).\\n"
    strings:
        $v = /\x00[12]\.[12][0-9]\.[0-9]{1,2}(\.[0-9]{1,2})? \((amd64|i386|arm64|armhf|armel|mips|mipsel|mips64el|powerpc|ppc64el|s390x|riscv64|sparc64|ppc64)\)\n?\x00/
        $m = "package management program version %s."
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and ($m and ($v or true))
}
