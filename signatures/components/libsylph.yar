rule libsylph
{
    meta:
        component = "libsylph"
        title = "libsylph"
        supplier = "libsylph"
        purl = "pkg:generic/libsylph"
        licence = "LGPL-2.1-only"
        homepage = "https://sylpheed.sraoss.jp/"
        type = "library"
        source = "libsylph"
        path_version = "^libsylph\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0X-Sylpheed-Account-Id: %d\\0content_pos: %ld\\0"
        file1 = "libsylph.so.1.1.0"
        file1_version = "1.1.0"
        file2 = "libsylph.so.1"
        miss1 = "\\0X-Sylpheed-Account-Id: %d\\0"
        miss2 = "X-Sylpheed-Account-Id: %d content_pos: %ld "
    strings:
        $c1 = /\x00X-Sylpheed-Account-Id: %d\n?\x00/
        $c2 = /\x00content_pos: %ld\n?\x00/
    condition:
        all of them
}
