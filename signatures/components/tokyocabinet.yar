rule tokyocabinet
{
    meta:
        component = "tokyocabinet"
        title = "tokyocabinet"
        supplier = "tokyocabinet"
        purl = "pkg:generic/tokyocabinet"
        homepage = "https://fallabs.com/tokyocabinet/"
        type = "library"
        source = "tokyocabinet"
        hit1 = "\\0cnt_adjleafc: %lld\\0cnt_adjnodec: %lld\\0"
        miss1 = "\\0cnt_adjleafc: %lld\\0"
        miss2 = "cnt_adjleafc: %lld cnt_adjnodec: %lld "
    strings:
        $c1 = /\x00cnt_adjleafc: %lld\n?\x00/
        $c2 = /\x00cnt_adjnodec: %lld\n?\x00/
        $c3 = /\x00cnt_adjrecc: %lld\n?\x00/
        $c4 = /\x00cnt_moverec: %lld\n?\x00/
        $c5 = /\x00  %s list \[-rd\] rnum \[anum\]\n?\x00/
        $c6 = /\x00FAILED: TCRNDSEED=%u PID=%d\n?\x00/
        $c7 = /\x00cnt_appenddrp: %lld\n?\x00/
        $c8 = /\x00cnt_dividefbp: %lld\n?\x00/
    condition:
        2 of ($c*)
}
