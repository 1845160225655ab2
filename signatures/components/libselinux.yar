rule libselinux
{
    meta:
        component = "libselinux"
        title = "SELinux userspace library"
        supplier = "selinux"
        purl = "pkg:generic/libselinux"
        homepage = "https://github.com/SELinuxProject/selinux"
        type = "library"
        source = "libselinux"
        hit1 = "\\0%s:  received policyload notice (seqno=%u)\\n\\0selinux_status_policyload\\0"
        miss1 = "\\0selabel_lookup_raw\\0libselinux.so.1\\0"
    strings:
        $a = "%s:  line %u has invalid context %s\n"
        $b = /\x00selabel_lookup_raw\x00/
        $c = "Old compiled fcontext format, skipping"
        $d = "%s:  received policyload notice (seqno=%u)"
        $e = "%s:  can't open netlink socket"
        $f = "selinux_status_policyload"
        $g = /(\.\.\/src|src)?\/?avc_internal\.c/
        $h = "%s:  can't create avc"
        $i = "avc:  %s"
    condition:
        (($d and $f) or ($a and $b) or ($e and $f)) and any of them
}
