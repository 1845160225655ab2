rule ding_libs
{
    meta:
        component = "ding-libs"
        title = "ding-libs"
        supplier = "ding-libs"
        purl = "pkg:generic/ding-libs"
        homepage = "https://github.com/SSSD/ding-libs"
        type = "library"
        source = "ding-libs"
        hit1 = "\\0Stats flag st_atime %ld\\0Stats flag st_ctime %ld\\0"
        miss1 = "\\0Stats flag st_atime %ld\\0"
        miss2 = "Stats flag st_atime %ld Stats flag st_ctime %ld "
    strings:
        $c1 = /\x00Stats flag st_atime %ld\n?\x00/
        $c2 = /\x00Stats flag st_ctime %ld\n?\x00/
        $c3 = /\x00Stats flag st_mtime %ld\n?\x00/
    condition:
        2 of ($c*)
}
