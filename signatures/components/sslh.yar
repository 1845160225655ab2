rule sslh
{
    meta:
        component = "sslh"
        title = "sslh"
        supplier = "sslh"
        cpe = "sslh_project:sslh"
        purl = "pkg:generic/sslh"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.rutschle.net/tech/sslh/README.html"
        type = "application"
        source = "sslh"
        version = "sslh(?:-fork|-select|-ev)? v?([0-9.]+[a-z]?)"
        hit1 = "\\0sslh 1.20-1+b2\\n"
        hit1_version = "1.20"
        miss1 = "sslh v1.20"
    strings:
        $v = /\x00sslh(-fork|-select|-ev)? v?[12]\.[0-9]{1,2}(\.[0-9]{1,2})?[a-z]?[+a-z0-9.-]{0,24}[\x00\n]/
    condition:
        any of them
}
