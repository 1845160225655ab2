rule frp
{
    meta:
        component = "frp"
        title = "frp"
        supplier = "fatedier"
        cpe = "fatedier:frp"
        purl = "pkg:generic/frp"
        licence = "Apache-2.0"
        homepage = "https://github.com/fatedier/frp"
        type = "application"
        hit1 = "\\xff Go buildinf:\\0github.com/fatedier/frp/client/proxy"
        miss1 = "https://github.com/fatedier/frp/client/"
    strings:
        $a = /github\.com\/fatedier\/frp\/(cmd|client|server)\//
        $go = "Go buildinf:"
    condition:
        all of them
}
