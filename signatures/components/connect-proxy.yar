rule connect_proxy
{
    meta:
        component = "connect-proxy"
        title = "connect-proxy"
        supplier = "connect-proxy"
        purl = "pkg:generic/connect-proxy"
        type = "application"
        source = "connect-proxy"
        version_a1 = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){1,2})\\n?\\x00"
        near_a1 = 64
        version_c1 = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){1,2})\\n?\\x00"
        near_c1 = 64
        version_c2 = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){1,2})\\n?\\x00"
        near_c2 = 64
        hit1 = "\\0connect --- simple relaying command via proxy.\\0"
        hit2 = "\\0connect --- simple relaying command via proxy.\\01.105\\0"
        hit2_version = "1.105"
        hit3 = "\\0Unable to connect to relay host, errno=%d\\0waiting new connection at port %d (socket=%d)\\0"
        miss1 = "connect --- simple relaying command via proxy. "
        miss2 = "\\0Unable to connect to relay host, errno=%d\\0"
        miss3 = "Unable to connect to relay host, errno=%d "
    strings:
        $a1 = /\x00connect --- simple relaying command via proxy\.\n?\x00/
        $c1 = /\x00Unable to connect to relay host, errno=%d\n?\x00/
        $c2 = /\x00waiting new connection at port %d \(socket=%d\)\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
