rule libsepol
{
    meta:
        component = "libsepol"
        title = "libsepol"
        supplier = "selinux"
        purl = "pkg:generic/libsepol"
        homepage = "https://github.com/SELinuxProject/selinux"
        type = "library"
        source = "libsepol"
        hit1 = "\\0neverallow violated by allow %s %s:%s {%s };\\0"
        miss1 = "neverallow violated by allow httpd_t self:process {signal };"
    strings:
        $a = "neverallow violated by allow %s %s:%s {%s };"
        $b = "could not extract key from boolean %s"
    condition:
        any of them
}
