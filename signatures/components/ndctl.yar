rule ndctl
{
    meta:
        component = "ndctl"
        title = "ndctl"
        supplier = "ndctl"
        purl = "pkg:generic/ndctl"
        homepage = "https://github.com/pmem/ndctl"
        type = "library"
        source = "ndctl"
        hit1 = "\\0%s: smart injection not supported by ndctl.\\0"
        hit2 = "\\0%s: failed to list\\0bus: %s not found\\0"
        miss1 = "%s: smart injection not supported by ndctl. "
        miss2 = "\\0%s: failed to list\\0"
        miss3 = "%s: failed to list bus: %s not found "
    strings:
        $a1 = /\x00%s: smart injection not supported by ndctl\.\n?\x00/
        $a2 = /\x00%s: %s: firmware update not supported by ndctl\.\n?\x00/
        $a3 = /\x00ndctl-%s:%s:%d: malloc read config-file buf error\n?\x00/
        $a4 = /\x00%s: needs to be initialized by ndctl_dimm_read_labels\n?\x00/
        $c1 = /\x00%s: failed to list\n?\x00/
        $c2 = /\x00bus: %s not found\n?\x00/
        $c3 = /\x00%s: stat for %s failed: %s\n?\x00/
        $c4 = /\x00%s: Failed to read %s: %s\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
