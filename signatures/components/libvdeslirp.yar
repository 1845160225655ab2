rule libvdeslirp
{
    meta:
        component = "libvdeslirp"
        title = "libvdeslirp"
        supplier = "virtualsquare"
        purl = "pkg:generic/libvdeslirp"
        homepage = "http://wiki.virtualsquare.org/"
        type = "library"
        source = "libvdeslirp"
        path_version = "^libvdeslirp\\.so\\.(0(?:\\.[0-9]+){2})$"
        hit1 = "\\0vdeslirp_remove_cmdexec\\0vdeslirp_remove_unixfwd\\0vdeslirp_add_cmdexec\\0"
        file1 = "libvdeslirp.so.0.1.1"
        file1_version = "0.1.1"
        file2 = "libvdeslirp.so.0"
        miss1 = "\\0vdeslirp_remove_cmdexec\\0vdeslirp_remove_unixfwd\\0"
    strings:
        $s1 = /\x00vdeslirp_remove_cmdexec\x00/
        $s2 = /\x00vdeslirp_remove_unixfwd\x00/
        $s3 = /\x00vdeslirp_add_cmdexec\x00/
    condition:
        all of ($s*)
}
