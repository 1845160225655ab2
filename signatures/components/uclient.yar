rule uclient
{
    meta:
        component = "uclient"
        title = "uclient"
        supplier = "openwrt"
        purl = "pkg:generic/uclient"
        homepage = "https://openwrt.org/"
        type = "application"
        source = "uclient"
        hit1 = "\\0Connection reset prematurely\\n\\0Download completed (%llu bytes)\\n\\0"
        miss1 = "Connection reset prematurely\\nDownload completed (12 bytes)\\n"
    strings:
        $a = "Connection reset prematurely\n"
        $b = /Download completed \(%(lu|llu|d|u|[0-9A-Za-z]{1,3}) bytes\)\n/
        $c = "uclient_http_set_request_type"
        $d = "uclient_http_redirect"
        $e = "uclient_set_timeout"
        $f = "uclient_http_set_ssl_ctx"
        $g = "uclient_get_url_auth"
    condition:
        ($a and $b) or ($c and $d and $e and $f and $g)
}
