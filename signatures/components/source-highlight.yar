rule source_highlight
{
    meta:
        component = "source-highlight"
        title = "source-highlight"
        supplier = "fsf"
        purl = "pkg:generic/source-highlight"
        licence = "GPL-3.0-or-later"
        homepage = "http://www.gnu.org/software/src-highlite/"
        type = "library"
        source = "source-highlight"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([3-4]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0GNU source-highlight \\0"
        hit2 = "\\0string too large\\0elapsed time (secs): \\0"
        hit3 = "\\0GNU source-highlight \\03.1.9\\0"
        hit3_version = "3.1.9"
        miss1 = "GNU source-highlight  "
        miss2 = "\\0string too large\\0"
        miss3 = "string too large elapsed time (secs):  "
    strings:
        $a1 = /\x00GNU source-highlight \n?\x00/
        $a2 = /\x00# settings for source-highlight\n?\x00/
        $a3 = /\x00check-regexp \(GNU Source-highlight\)\n?\x00/
        $a4 = /\x00GNU source-highlight\n?\x00/
        $a5 = /\x00 files for source-highlight\n?\x00/
        $c1 = /\x00string too large\n?\x00/
        $c2 = /\x00elapsed time \(secs\): \n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
