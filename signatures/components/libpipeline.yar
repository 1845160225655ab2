rule libpipeline
{
    meta:
        component = "libpipeline"
        title = "libpipeline"
        supplier = "libpipeline"
        purl = "pkg:generic/libpipeline"
        homepage = "https://libpipeline.gitlab.io/libpipeline/"
        type = "library"
        source = "libpipeline"
        path_version = "^libpipeline\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0sink pipeline %d died\\0"
        file1 = "libpipeline.so.1.5.7"
        file1_version = "1.5.7"
        file2 = "libpipeline.so.1"
        miss1 = "sink pipeline %d died "
    strings:
        $a1 = /\x00sink pipeline %d died\n?\x00/
        $a2 = /\x00source pipeline %d died\n?\x00/
        $a3 = /\x00source pipeline %d returned error or EOF\n?\x00/
    condition:
        any of ($a*)
}
