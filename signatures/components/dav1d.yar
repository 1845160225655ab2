rule dav1d
{
    meta:
        component = "dav1d"
        title = "dav1d"
        supplier = "videolan"
        cpe = "videolan:dav1d"
        purl = "pkg:generic/dav1d"
        licence = "BSD-2-Clause"
        homepage = "https://code.videolan.org/videolan/dav1d"
        type = "library"
        source = "dav1d"
        version_p = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:-[0-9]+-g[0-9a-f]+)?)\\x00"
        near_p = 24
        hit1 = "\\01.0.0\\0dav1d %s - by VideoLAN\\0dav1d_parse_sequence_header"
        hit1_version = "1.0.0"
        hit2 = "\\00.7.1\\0dav1d %s - by VideoLAN\\0dav1d_parse_sequence_header"
        hit2_version = "0.7.1"
        miss1 = "dav1d 1.0.0 - by VideoLAN"
    strings:
        $p = "dav1d %s - by VideoLAN"
        $t = /s->n_threads >= 0 && s->n_threads <= DAV1D_MAX_THREADS/
        $u = /Frame size limit set to %u, but this is too big|Input validation check '%s' failed in %s!/
        $d = "dav1d_parse_sequence_header"
    condition:
        $p or $t or ($u and $d)
}
