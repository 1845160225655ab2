rule dante
{
    meta:
        component = "dante"
        title = "Dante"
        supplier = "inferno-nettverk"
        purl = "pkg:generic/dante"
        homepage = "https://www.inet.no/dante/"
        type = "application"
        source = "dante"
        version_c = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}\\.[0-9]{1,2}(?:-pre[0-9])?)\\x00"
        near_c = 32
        version_d = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}\\.[0-9]{1,2}(?:-pre[0-9])?)\\x00"
        near_d = 24
        hit1 = "httpproxy_negotiate()\\01.4.2\\0\\0$Id: hw.c,v 1.12 2012/12/31 17:09:51 karls Exp $"
        hit1_version = "1.4.2"
        hit2 = "httpproxy_negotiate()\\0\\0$Id: hw.c,v 1.12 2012/12/31 17:09:51 karls Exp $"
        miss1 = "\\0httpproxy_negotiate()\\01.4.2\\0"
    strings:
        $c = /\x00%s\/client v%s running/
        $d = /httpproxy_negotiate\(\)\x00/
        $i = /\$Id: [a-z_]+\.c,v [0-9.]+ 20[0-9\/]+ [0-9:]+ (karls|michaels) Exp \$/
    condition:
        $i and any of them
}
