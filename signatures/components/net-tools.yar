rule net_tools
{
    meta:
        component = "net-tools"
        title = "net-tools"
        supplier = "net-tools"
        cpe = "net-tools_project:net-tools"
        purl = "pkg:generic/net-tools"
        homepage = "https://sourceforge.net/projects/net-tools/"
        type = "application"
        source = "net-tools"
        version = "net-tools ([1-3]\\.[0-9]{1,2})"
        hit1 = "\\0net-tools 2.10\\0"
        hit1_version = "2.10"
        hit2 = "\\0net-tools 1.60\\0"
        hit2_version = "1.60"
        miss1 = "the net-tools 2.10 package"
    strings:
        $v = /\x00net-tools [1-3]\.[0-9]{1,2}(-alpha)?[^\x00\n]{0,16}\x00/
    condition:
        any of them
}
