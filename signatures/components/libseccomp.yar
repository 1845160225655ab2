rule libseccomp
{
    meta:
        component = "libseccomp"
        title = "libseccomp"
        supplier = "libseccomp"
        cpe = "libseccomp_project:libseccomp"
        purl = "pkg:generic/libseccomp"
        licence = "LGPL-2.1-only"
        homepage = "https://github.com/seccomp/libseccomp"
        type = "library"
        source = "libseccomp"
        path_version = "^libseccomp\\.so\\.([0-9]+\\.[0-9]+\\.[0-9]+)$"
        hit1 = "# pseudo filter code start"
        miss1 = "\\0libseccomp.so.2\\0seccomp_init\\0"
    strings:
        $a = "# pseudo filter code start"
    condition:
        any of them
}
