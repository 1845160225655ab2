rule zchunk
{
    meta:
        component = "zchunk"
        title = "zchunk"
        supplier = "zchunk"
        cpe = "zchunk:zchunk"
        purl = "pkg:generic/zchunk"
        licence = "BSD-2-Clause"
        homepage = "https://github.com/zchunk/zchunk"
        type = "library"
        source = "zchunk"
        path_version = "^libzck\\.so\\.([01]\\.[0-9]\\.[0-9]{1,2})$"
        version_v = "([0-9.]+)"
        hit1 = "\\0zck_set_log_callback\\0Header checksum failed\\0"
        miss1 = "zchunk 1.2.3\\n"
    strings:
        $n = /\x00zchunk %s\n\x00/
        $a = "zck_set_log_callback"
        $c = /\x00zck_comp_name_from_type\x00/
        $d = /\x00zck_get_chunk_comp_data\x00/
        $b = "Header checksum failed"
        $v = /\x00zchunk [01]\.[0-9]\.[0-9]{1,2}/
    condition:
        (($a and ($b or $v)) or ($c and $d)) and any of them
}
