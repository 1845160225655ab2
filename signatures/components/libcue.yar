rule libcue
{
    meta:
        component = "libcue"
        title = "libcue"
        supplier = "libcue"
        purl = "pkg:generic/libcue"
        homepage = "https://github.com/lipnitsk/libcue"
        type = "library"
        source = "libcue"
        path_version = "^libcue\\.so\\.(2(?:\\.[0-9]+){2})$"
        hit1 = "\\0no file specified for track\\0too many files specified\\0"
        file1 = "libcue.so.2.2.1"
        file1_version = "2.2.1"
        file2 = "libcue.so.2"
        miss1 = "\\0no file specified for track\\0"
        miss2 = "no file specified for track too many files specified "
    strings:
        $c1 = /\x00no file specified for track\n?\x00/
        $c2 = /\x00too many files specified\n?\x00/
        $c3 = /\x00too many indexes\n?\x00/
    condition:
        2 of ($c*)
}
