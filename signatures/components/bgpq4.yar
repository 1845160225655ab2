rule bgpq4
{
    meta:
        component = "bgpq4"
        title = "bgpq4"
        supplier = "bgpq4"
        purl = "pkg:generic/bgpq4"
        licence = "BSD-2-Clause"
        type = "application"
        source = "bgpq4"
        version_v1 = "tify: Sending '!n bgpq4 ([0-2](?:\\.[0-9]{1,4}){1,3})"
        version_v2 = "\\nbgpq4 version: ([0-2](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0b->identify: Sending '!n bgpq4 1.9' to server.\\0"
        hit1_version = "1.9"
        hit2 = "\\0\\nbgpq4 version: 1.9 (https://github.com/bgp/bgpq4)\\0"
        hit2_version = "1.9"
        miss1 = "b->identify: Sending '!n bgpq4 1.9' to server. was seen"
        miss2 = "bgpq4 version: 1.9 (https://github.com/bgp/bgpq4) was seen"
    strings:
        $v1 = /\x00b->identify: Sending '!n bgpq4 [0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}' to server\.\n?\x00/
        $v2 = /\x00\nbgpq4 version: [0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12} \(https:\/\/github\.com\/bgp\/bgpq4\)\n?\x00/
    condition:
        any of them
}
