rule docopt_cpp
{
    meta:
        component = "docopt.cpp"
        title = "docopt.cpp"
        supplier = "docopt-cpp"
        purl = "pkg:generic/docopt.cpp"
        homepage = "https://github.com/docopt/docopt.cpp"
        type = "library"
        source = "docopt.cpp"
        hit1 = "\\0Docopt --help argument encountered\\0 contains non-numeric characters.\\0"
        miss1 = "\\0Docopt --help argument encountered\\0"
        miss2 = "Docopt --help argument encountered  contains non-numeric characters. "
    strings:
        $c1 = /\x00Docopt --help argument encountered\n?\x00/
        $c2 = /\x00 contains non-numeric characters\.\n?\x00/
        $c3 = /\x00 is specified ambiguously \n?\x00/
        $c4 = /\x00 must not have an argument\n?\x00/
    condition:
        2 of ($c*)
}
