rule openafs
{
    meta:
        component = "openafs"
        title = "OpenAFS"
        supplier = "openafs"
        cpe = "openafs:openafs"
        purl = "pkg:generic/openafs"
        homepage = "https://www.openafs.org/"
        type = "application"
        source = "openafs"
        version = "OpenAFS ([0-9.]+(?:pre[0-9])?)"
        hit1 = "\\0@(#)OpenAFS 1.8.9-1+deb12u1-debian 2024-12-25\\0"
        hit1_version = "1.8.9"
        miss1 = "OpenAFS 1.2.3\\n"
    strings:
        $v = /@\(#\)OpenAFS [12]\.[0-9]{1,2}\.[0-9]{1,2}([a-z0-9.+-]{0,40}) +20[0-9]{2}-/
    condition:
        any of them
}
