rule oscpack
{
    meta:
        component = "oscpack"
        title = "oscpack"
        supplier = "oscpack"
        purl = "pkg:generic/oscpack"
        licence = "MIT"
        homepage = "http://www.rossbencina.com/code/oscpack"
        type = "library"
        source = "oscpack"
        path_version = "^liboscpack\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0bad bundle address pattern\\0type tags not present\\0"
        file1 = "liboscpack.so.1.1.0"
        file1_version = "1.1.0"
        file2 = "liboscpack.so.1"
        miss1 = "\\0bad bundle address pattern\\0"
        miss2 = "bad bundle address pattern type tags not present "
    strings:
        $c1 = /\x00bad bundle address pattern\n?\x00/
        $c2 = /\x00type tags not present\n?\x00/
        $c3 = /\x00out of buffer memory\n?\x00/
        $c4 = /\x00wrong argument type\n?\x00/
    condition:
        2 of ($c*)
}
