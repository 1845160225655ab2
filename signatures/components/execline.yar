rule execline
{
    meta:
        component = "execline"
        title = "execline"
        supplier = "skarnet"
        purl = "pkg:generic/execline"
        licence = "ISC"
        type = "application"
        source = "execline"
        path_version = "^libexecline\\.so\\.([0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+)$"
        hit1 = "\\0invalid EXECLINE_STRICT value, unsetting it\\0"
        file1 = "libexecline.so.2.9.3.0"
        file1_version = "2.9.3.0"
        file2 = "libexecline.so.2.9"
        miss1 = "invalid EXECLINE_STRICT value, unsetting it "
    strings:
        $a1 = /\x00invalid EXECLINE_STRICT value, unsetting it\n?\x00/
        $a2 = /\x00see http:\/\/skarnet\.org\/software\/execline\/multisubstitute\.html\n?\x00/
    condition:
        any of them
}
