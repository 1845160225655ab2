rule iproute2
{
    meta:
        component = "iproute2"
        title = "iproute2"
        supplier = "kernelorg"
        cpe = "iproute2_project:iproute2"
        purl = "pkg:generic/iproute2"
        homepage = "https://wiki.linuxfoundation.org/networking/iproute2"
        type = "application"
        source = "iproute2"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]((?:[2-9]\\.[0-9]{1,2}\\.[0-9]{1,2})|(?:ss)?(?:0[2-9]|1[0-9]|2[0-3])(?:0[1-9]|1[0-2])[0-3][0-9])\\x00"
        near_n = 10000
        confidence_n = 80
        version_ss = "iproute2-((?:ss)?[0-9.]+)"
        hit1 = "ss utility, iproute2-%s\\n\\0\\06.1.0\\0"
        hit1_version = "6.1.0"
        hit2 = "ip utility, iproute2-ss%s\\n\\0\\0130430\\0"
        hit2_version = "130430"
        hit3 = "\\0ip utility, iproute2-ss070313\\n"
        hit3_version = "ss070313"
        miss1 = "the iproute2-6.1.0 package"
    strings:
        $n = /(ip|tc|ss|rtmon|bridge|devlink|dcb|vdpa|rdma|tipc|genl|nstat|ifstat|lnstat|rtacct|arpd) utility, iproute2-(ss)?%s/
        $ss = /\x00(ip|tc|ss|rtmon|bridge|devlink) utility, iproute2-(ss)?[0-9]{1,2}[0-9.]{3,8}/
    condition:
        any of them
}
