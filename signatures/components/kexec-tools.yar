rule kexec_tools
{
    meta:
        component = "kexec-tools"
        title = "kexec-tools"
        supplier = "kexec-tools"
        purl = "pkg:generic/kexec-tools"
        licence = "GPL-2.0-only"
        homepage = "https://kernel.org/pub/linux/utils/kernel/kexec/"
        type = "application"
        source = "kexec-tools"
        version = "(?:tools|test) ([0-9.]+[0-9])"
        hit1 = "\\0kexec-tools 2.0.25\\0"
        hit1_version = "2.0.25"
        hit2 = "kexec_test 2.0.25 starting...\\r\\n"
        hit2_version = "2.0.25"
        hit3 = "\\0 -e, --exec           Execute a currently loaded kernel.\\n\\0"
        miss1 = "kexec-tools 2.0.25 released\\n"
    strings:
        $v = /\x00kexec-tools [23]\.[0-9]{1,2}\.[0-9]{1,2}\x0a?\x00/
        $w = /kexec_test [1-3]\.[0-9]{1,3}(\.[0-9]{1,2})? starting\.\.\./
        $u = "-e, --exec           Execute a currently loaded kernel."
        $l = "Cannot load %s\x00"
        $s = "kexec: failed to load kdump kernel"
        $t = "kexec_load failed: %s\n"
    condition:
        ($v or $w or $u or $t) and any of them
}
