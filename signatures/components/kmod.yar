rule kmod
{
    meta:
        component = "kmod"
        title = "kmod"
        supplier = "kmod"
        cpe = "kernel:kmod"
        purl = "pkg:generic/kmod"
        homepage = "https://git.kernel.org/pub/scm/utils/kernel/kmod/kmod.git"
        type = "application"
        source = "kmod"
        version = "version ([0-9.]+)"
        hit1 = "\\0kmod version 30\\0"
        hit1_version = "30"
        miss1 = "kmod version 30\\n+XZ +ZLIB"
    strings:
        $v = /kmod version [0-9]{1,2}(\.[0-9]{1,2})?\n?\x00/
    condition:
        any of them
}
