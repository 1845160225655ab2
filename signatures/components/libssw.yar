rule libssw
{
    meta:
        component = "libssw"
        title = "libssw"
        supplier = "libssw"
        purl = "pkg:generic/libssw"
        licence = "MIT"
        homepage = "https://github.com/mengyao/Complete-Striped-Smith-Waterman-Library"
        type = "library"
        source = "libssw"
        hit1 = "\\0Please call the function ssw_init before ssw_align.\\0Problem of reading the weight matrix file.\\0"
        miss1 = "\\0Please call the function ssw_init before ssw_align.\\0"
        miss2 = "Please call the function ssw_init before ssw_align. Problem of reading the weight matrix file. "
    strings:
        $c1 = /\x00Please call the function ssw_init before ssw_align\.\n?\x00/
        $c2 = /\x00Problem of reading the weight matrix file\.\n?\x00/
        $c3 = /\x00suboptimal_alignment_score: %d\t\n?\x00/
        $c4 = /\x00\t-c\tReturn the alignment path\.\n?\x00/
    condition:
        2 of ($c*)
}
