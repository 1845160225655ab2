rule libcap
{
    meta:
        component = "libcap"
        title = "libcap"
        supplier = "libcap"
        cpe = "libcap_project:libcap"
        purl = "pkg:generic/libcap"
        licence = "BSD-3-Clause OR GPL-2.0-only"
        homepage = "https://sites.google.com/site/fullycapable/"
        type = "library"
        source = "libcap2"
        version = "libcap-([0-9.]+[0-9])"
        path_version = "^libcap\\.so\\.(2\\.[0-9]{1,3})$"
        hit1 = "%s is the shared library version: libcap-2.66.\\n\\0"
        hit1_version = "2.66"
        miss1 = "libcap.so.2\\0libcap-2.66\\0"
    strings:
        $v = /shared library version: libcap-2\.[0-9]{1,3}/
        $i = /\x00cap_copy_int\x00/
        $e = /\x00cap_copy_ext\x00/
        $n = /\x00cap_linux_immutable\x00/
    condition:
        $v or ($i and $e and $n)
}
