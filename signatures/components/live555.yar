rule live555
{
    meta:
        component = "live555"
        title = "LIVE555 Streaming Media"
        supplier = "livenetworks"
        cpe = "live555:streaming_media"
        purl = "pkg:generic/live555"
        homepage = "http://www.live555.com/"
        type = "library"
        source = "liblivemedia"
        version = "(?:LIVE555|LIVE\\.COM) Streaming Media v([0-9.]+[0-9])"
        hit1 = "LIVE555 Streaming Media v2013.04.30"
        hit1_version = "2013.04.30"
        miss1 = "LIVE555 Streaming Media"
    strings:
        $v = /(LIVE555|LIVE\.COM) Streaming Media v(20[0-9]{2}\.[0-9]{2}\.[0-9]{2}[a-z]?|[0-9.]{4,12})/
    condition:
        any of them
}
