rule libsndfile
{
    meta:
        component = "libsndfile"
        title = "libsndfile"
        supplier = "libsndfile"
        cpe = "libsndfile_project:libsndfile"
        purl = "pkg:generic/libsndfile"
        licence = "LGPL-2.1-or-later"
        homepage = "https://libsndfile.github.io/libsndfile/"
        type = "library"
        source = "libsndfile"
        version = "libsndfile-([0-9.]+[0-9])"
        hit1 = "\\0libsndfile-1.2.0\\0"
        hit1_version = "1.2.0"
        miss1 = "libsndfile-1.2.0\\n"
    strings:
        $v = /\x00libsndfile-1\.[0-9]{1,2}(\.[0-9]{1,2}){1,2}(pre[0-9]+[a-z]?)?(-exp)?\x00/
    condition:
        any of them
}
