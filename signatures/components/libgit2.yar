rule libgit2
{
    meta:
        component = "libgit2"
        title = "libgit2"
        supplier = "libgit2"
        cpe = "libgit2:libgit2"
        purl = "pkg:generic/libgit2"
        homepage = "https://libgit2.org/"
        type = "library"
        source = "libgit2"
        version = "libgit2 ([0-9.]+)"
        hit1 = "\\0libgit2 1.5.1\\0"
        hit1_version = "1.5.1"
        hit2 = "\\0libgit2 1.1.0\\0"
        hit2_version = "1.1.0"
        miss1 = "libgit2 1.5.1"
    strings:
        $v = /\x00(git\/[12]\.0 \()?libgit2 [0-2]\.[0-9]{1,2}\.[0-9]{1,2}\)?\x00/
    condition:
        any of them
}
