rule riemann_c_client
{
    meta:
        component = "riemann-c-client"
        title = "riemann-c-client"
        supplier = "riemann-c-client"
        purl = "pkg:generic/riemann-c-client"
        licence = "LGPL-3.0-or-later"
        homepage = "https://git.madhouse-project.org/algernon/riemann-c-client"
        type = "library"
        source = "riemann-c-client"
        version_v = "riemann-c-client ([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0Usage: %s COMMAND [options...] [HOST] [PORT]\\0Error when asking for a message receipt: %s\\0"
        hit2 = "\\0riemann-c-client 1.10.4\\0"
        hit2_version = "1.10.4"
        miss1 = "\\0Usage: %s COMMAND [options...] [HOST] [PORT]\\0"
        miss2 = "Usage: %s COMMAND [options...] [HOST] [PORT] Error when asking for a message receipt: %s "
        miss3 = "riemann-c-client X"
    strings:
        $v = /\x00riemann-c-client [1-2]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $c1 = /\x00Usage: %s COMMAND \[options\.\.\.\] \[HOST\] \[PORT\]\n?\x00/
        $c2 = /\x00Error when asking for a message receipt: %s\n?\x00/
        $c3 = /\x00Invalid attribute specification: %s\n?\x00/
        $c4 = /\x00Message receipt failed: %s\n?\x00/
    condition:
        $v or 2 of ($c*)
}
