rule re2
{
    meta:
        component = "re2"
        title = "RE2"
        supplier = "google"
        purl = "pkg:generic/re2"
        licence = "BSD-3-Clause"
        type = "library"
        source = "re2"
        hit1 = "\\0PCREWalker::ShortVisit called\\0FirstMatch called before Compile.\\0"
        miss1 = "\\0PCREWalker::ShortVisit called\\0"
        miss2 = "PCREWalker::ShortVisit called "
    strings:
        $c1 = /\x00PCREWalker::ShortVisit called\n?\x00/
        $c2 = /\x00FirstMatch called before Compile\.\n?\x00/
        $c3 = /\x00RepetitionWalker::ShortVisit called\n?\x00/
        $c4 = /\x00StateSaver failed to restore state\.\n?\x00/
    condition:
        2 of them
}
