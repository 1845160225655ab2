rule qdbm
{
    meta:
        component = "qdbm"
        title = "qdbm"
        supplier = "qdbm"
        purl = "pkg:generic/qdbm"
        homepage = "https://fallabs.com/qdbm/"
        type = "library"
        source = "qdbm"
        hit1 = "\\0flushing frequent words: min=%d asiz=%d rnum=%d)\\0flushing rare words: ratio=%.2f asiz=%d rnum=%d)\\0"
        hit2 = "\\0N4qdbm11Curia_errorE\\0N4qdbm11Depot_errorE\\0N4qdbm9DBM_errorE\\0"
        miss1 = "\\0flushing frequent words: min=%d asiz=%d rnum=%d)\\0"
        miss2 = "flushing frequent words: min=%d asiz=%d rnum=%d) flushing rare words: ratio=%.2f asiz=%d rnum=%d) "
        miss3 = "\\0N4qdbm11Curia_errorE\\0N4qdbm11Depot_errorE\\0"
    strings:
        $c1 = /\x00flushing frequent words: min=%d asiz=%d rnum=%d\)\n?\x00/
        $c2 = /\x00flushing rare words: ratio=%\.2f asiz=%d rnum=%d\)\n?\x00/
        $c3 = /\x00\.\.\. \(done\): ratio=%\.2f asiz=%d rnum=%d\)\n?\x00/
        $c4 = /\x00merging the document database \(%d\/%d\)\n?\x00/
        $c5 = /\x00%s: file cannot be opened\n?\x00/
        $c6 = /\x00%s: relating was over%s\n?\x00/
        $s1 = /\x00N4qdbm11Curia_errorE\x00/
        $s2 = /\x00N4qdbm11Depot_errorE\x00/
        $s3 = /\x00N4qdbm9DBM_errorE\x00/
        $s4 = /\x00Java_qdbm_Curia_crget\x00/
    condition:
        2 of ($c*) or 3 of ($s*)
}
