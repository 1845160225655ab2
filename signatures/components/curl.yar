rule curl
{
    meta:
        component = "curl"
        title = "curl and libcurl"
        supplier = "curl"
        cpe = "haxx:curl"
        purl = "pkg:generic/curl"
        licence = "curl"
        homepage = "https://curl.se/"
        type = "library"
        source = "curl"
        version = "([4-9]\\.[0-9]+(?:\\.[0-9]+)?)"
        confidence_empty = 40
        hit1 = "\\0curl 7.88.1 (arm-unknown-linux-gnueabihf) %s\\n\\0"
        hit1_version = "7.88.1"
        hit2 = "\\0Empty reply from server\\0libcurl/7.19.7\\0"
        hit2_version = "7.19.7"
        hit3 = "CLIENT libcurl 7.74.0\\x0d\\nQUIT\\x0d\\n\\0"
        hit3_version = "7.74.0"
        hit4 = "\\08.5.0\\0\\0\\0mipsel-openwrt-linux-gnu\\0Empty reply from server\\0"
        hit4_version = "8.5.0"
        miss1 = "libcurl/7.88.1 OpenSSL/3.0.11\\0"
        miss2 = "\\0User-Agent: curl/7.88.1\\0"
        miss3 = "\\0libcurl/7.50.0\\0curl_easy_perform\\0"
    strings:
        $tool = /curl [4-9]\.[0-9]{1,3}\.[0-9]{1,2}(-[A-Z0-9]{1,8})? \([^\x00\n()]{1,80}\) (%s|libcurl)/
        $lib = /\x00libcurl\/[4-9]\.[0-9]{1,3}(\.[0-9]{1,2})?(-[A-Z0-9]{1,8})?\x00/
        $dict = /CLIENT libcurl [4-9]\.[0-9]{1,3}\.[0-9]{1,2}(-[A-Z0-9]{1,8})?\r\n/
        $host = /\x00[4-9]\.[0-9]{1,3}\.[0-9]{1,2}(-[A-Z0-9]{1,8})?\x00{1,8}[a-z0-9_]{3,12}-[a-z0-9_-]{2,40}linux[a-z0-9_-]{0,20}\x00/
        $empty = "Empty reply from server"
    condition:
        $tool or $dict or ($empty and ($lib or $host))
}
