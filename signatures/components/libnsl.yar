rule libnsl
{
    meta:
        component = "libnsl"
        title = "libnsl"
        supplier = "libnsl"
        purl = "pkg:generic/libnsl"
        homepage = "https://github.com/thkukuk/libnsl"
        type = "library"
        source = "libnsl"
        hit1 = "\\0	Entry data of type %s\\0Number of objects : %u\\0"
        miss1 = "\\0	Entry data of type %s\\0"
        miss2 = "	Entry data of type %s Number of objects : %u "
    strings:
        $c1 = /\x00\tEntry data of type %s\n?\x00/
        $c2 = /\x00Number of objects : %u\n?\x00/
    condition:
        all of them
}
