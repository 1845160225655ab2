rule xdp_tools
{
    meta:
        component = "xdp-tools"
        title = "xdp-tools"
        supplier = "xdp-project"
        purl = "pkg:generic/xdp-tools"
        homepage = "https://github.com/xdp-project/xdp-tools"
        type = "library"
        source = "xdp-tools"
        version_v = "version ([0-9.]+)"
        hit1 = "\\0LIBXDP_SKIP_DISPATCHER\\0xdp-dispatcher.o\\0"
        miss1 = "xdp-tools 1.2.3\\n"
    strings:
        $a = "libxdp: %s"
        $b = "xdp-dispatcher.o"
        $c = "LIBXDP_SKIP_DISPATCHER"
        $v = /\x00xdp-loader version [01]\.[0-9]\.[0-9]/
    condition:
        ($b or $v or $c) and any of them
}
