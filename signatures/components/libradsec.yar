rule libradsec
{
    meta:
        component = "libradsec"
        title = "libradsec"
        supplier = "libradsec"
        purl = "pkg:generic/libradsec"
        type = "library"
        source = "libradsec"
        hit1 = "\\0PSK secret longer than max %d\\0PSK identity longer than max %d\\0"
        miss1 = "\\0PSK secret longer than max %d\\0"
        miss2 = "PSK secret longer than max %d "
    strings:
        $c1 = /\x00PSK secret longer than max %d\n?\x00/
        $c2 = /\x00PSK identity longer than max %d\n?\x00/
        $c3 = /\x00%s: missing both CA file\/path and PSK\n?\x00/
    condition:
        2 of them
}
