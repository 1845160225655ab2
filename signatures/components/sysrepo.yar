rule sysrepo
{
    meta:
        component = "sysrepo"
        title = "sysrepo"
        supplier = "cesnet"
        purl = "pkg:generic/sysrepo"
        licence = "BSD-3-Clause"
        homepage = "https://www.sysrepo.org/"
        type = "library"
        source = "sysrepo"
        hit1 = "\\0SYSREPO_REPOSITORY_PATH\\0SYSREPO_SHM_PREFIX\\0"
        miss1 = "sysrepo 1.2.3\\n"
    strings:
        $a = "SYSREPO_REPOSITORY_PATH"
        $b = "SYSREPO_SHM_PREFIX"
    condition:
        $a and $b
}
