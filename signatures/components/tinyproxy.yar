rule tinyproxy
{
    meta:
        component = "tinyproxy"
        title = "Tinyproxy"
        supplier = "tinyproxy"
        cpe = "tinyproxy_project:tinyproxy"
        purl = "pkg:generic/tinyproxy"
        homepage = "https://tinyproxy.github.io/"
        type = "application"
        source = "tinyproxy"
        version = "tinyproxy/([0-2]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        confidence_e = 20
        hit1 = "Proxy-agent: tinyproxy/1.11.1\\r\\n"
        hit1_version = "1.11.1"
        miss1 = "tinyproxy/1.11.1"
    strings:
        $v = /(Proxy-agent|Server): tinyproxy\/[0-2]\.[0-9]{1,2}\.[0-9]{1,2}/
        $n = /\x00(Proxy-agent|%s): ?tinyproxy\/%s/
        $e = "Could not change directory to /"
        $t = /\x00tinyproxy\.html\x00|Tinyproxy is unable to|\x00Starting tinyproxy|Initializing tinyproxy \.\.\./
    condition:
        ($v or ($t and $e)) and any of them
}
