rule libhx
{
    meta:
        component = "libhx"
        title = "libhx"
        supplier = "libhx"
        purl = "pkg:generic/libhx"
        homepage = "https://inai.de/projects/libhx/"
        type = "library"
        source = "libhx"
        hit1 = "\\0libHX-opt: illegal type %d\\0"
        hit2 = "\\0HXformat2-substr: found garbage in offset specification\\0HXformat2-substr; found garbage in length specification\\0"
        miss1 = "libHX-opt: illegal type %d "
        miss2 = "\\0HXformat2-substr: found garbage in offset specification\\0"
        miss3 = "HXformat2-substr: found garbage in offset specification HXformat2-substr; found garbage in length specification "
    strings:
        $a1 = /\x00libHX-opt: illegal type %d\n?\x00/
        $a2 = /\x00libHX-opt: illegal combination of logical op mask\n?\x00/
        $a3 = /\x00libHX-format2: unterminated variable reference \/ missing closing parenthesis\.\n?\x00/
        $c1 = /\x00HXformat2-substr: found garbage in offset specification\n?\x00/
        $c2 = /\x00HXformat2-substr; found garbage in length specification\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
