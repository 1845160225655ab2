rule gflags
{
    meta:
        component = "gflags"
        title = "gflags"
        supplier = "gflags"
        purl = "pkg:generic/gflags"
        licence = "BSD-3-Clause"
        homepage = "https://gflags.github.io/gflags/"
        type = "library"
        source = "gflags"
        path_version = "^libgflags\\.so\\.(2(?:\\.[0-9]+){2})$"
        hit1 = "\\0%sfailed validation of new value '%s' for flag '%s'\\0ERROR: error parsing env variable '%s' with value '%s'\\0"
        file1 = "libgflags.so.2.2.2"
        file1_version = "2.2.2"
        file2 = "libgflags.so.2"
        miss1 = "\\0%sfailed validation of new value '%s' for flag '%s'\\0"
        miss2 = "%sfailed validation of new value '%s' for flag '%s' ERROR: error parsing env variable '%s' with value '%s' "
    strings:
        $c1 = /\x00%sfailed validation of new value '%s' for flag '%s'\n?\x00/
        $c2 = /\x00ERROR: error parsing env variable '%s' with value '%s'\n?\x00/
        $c3 = /\x00%sboolean value \(%s\) specified for %s command line flag\n?\x00/
        $c4 = /\x00%sunknown command line flag '%s' \(via --fromenv or --tryfromenv\)\n?\x00/
        $c5 = /\x00 must be set on the commandline\n?\x00/
        $c6 = /\x00produce an xml version of help\n?\x00/
    condition:
        2 of ($c*)
}
