rule hiawatha
{
    meta:
        component = "hiawatha"
        title = "Hiawatha"
        supplier = "hiawatha"
        cpe = "hiawatha-webserver:hiawatha"
        purl = "pkg:generic/hiawatha"
        homepage = "https://www.hiawatha-webserver.org/"
        type = "application"
        version = " v([0-9.]+)"
        hit1 = "\\0Hiawatha v10.11\\0"
        hit1_version = "10.11"
        miss1 = "Server: Hiawatha v10.11\\n"
    strings:
        $v = /\x00Hiawatha v[0-9]{1,2}\.[0-9]{1,2}(\.[0-9])?[,\x00]/
    condition:
        any of them
}
