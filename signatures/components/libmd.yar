rule libmd
{
    meta:
        component = "libmd"
        title = "libmd"
        supplier = "libmd"
        purl = "pkg:generic/libmd"
        homepage = "https://www.hadrons.org/software/libmd/"
        type = "library"
        source = "libmd"
        hit1 = "\\0RMD160FileChunk\\0MD2FileChunk\\0MD4FileChunk\\0"
        miss1 = "\\0RMD160FileChunk\\0MD2FileChunk\\0"
    strings:
        $s1 = /\x00RMD160FileChunk\x00/
        $s2 = /\x00MD2FileChunk\x00/
        $s3 = /\x00MD4FileChunk\x00/
    condition:
        all of ($s*)
}
