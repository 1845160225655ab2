rule libiconv
{
    meta:
        component = "libiconv"
        title = "GNU libiconv"
        supplier = "fsf"
        purl = "pkg:generic/libiconv"
        homepage = "https://www.gnu.org/software/libiconv/"
        type = "library"
        version_v = "libiconv ([0-9.]+)"
        hit1 = "\\0libiconvlist\\0_libiconv_version\\0libiconv_set_relocation_prefix\\0"
        miss1 = "\\0libiconv_open\\0libiconv.so.2\\0"
    strings:
        $v = /iconv \(GNU libiconv 1\.[0-9]{1,2}\)/
        $a = /\x00libiconvlist\x00/
        $b = /\x00_libiconv_version\x00/
        $c = /\x00libiconvctl\x00/
        $d = /\x00libiconv_set_relocation_prefix\x00/
    condition:
        ($v or ($a and $b and $d)) and any of them
}
