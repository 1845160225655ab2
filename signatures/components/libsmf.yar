rule libsmf
{
    meta:
        component = "libsmf"
        title = "libsmf"
        supplier = "libsmf"
        purl = "pkg:generic/libsmf"
        homepage = "http://sourceforge.net/projects/libsmf/"
        type = "library"
        source = "libsmf"
        hit1 = "\\0SMF error: bad number of tracks: %d, must be greater than zero.\\0smf_event_new_from_bytes: first byte is %d, which is larger than 255.\\0"
        miss1 = "\\0SMF error: bad number of tracks: %d, must be greater than zero.\\0"
        miss2 = "SMF error: bad number of tracks: %d, must be greater than zero. smf_event_new_from_bytes: first byte is %d, which is larger than 255. "
    strings:
        $c1 = /\x00SMF error: bad number of tracks: %d, must be greater than zero\.\n?\x00/
        $c2 = /\x00smf_event_new_from_bytes: first byte is %d, which is larger than 255\.\n?\x00/
        $c3 = /\x00smf_event_new_from_bytes: third byte is %d, which is larger than 255\.\n?\x00/
        $c4 = /\x00smf_event_new_from_bytes: second byte is %d, which is larger than 255\.\n?\x00/
        $c5 = /\x00smf_set_format failed\.\n?\x00/
        $c6 = /\x00Show libsmf version\.\n?\x00/
    condition:
        2 of ($c*)
}
