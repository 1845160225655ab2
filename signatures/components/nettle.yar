// Found by functions that the library exports and that programs do not import together.
rule nettle
{
    meta:
        component = "nettle"
        title = "Nettle"
        supplier = "nettle"
        cpe = "nettle_project:nettle"
        purl = "pkg:generic/nettle"
        homepage = "https://www.lysator.liu.se/~nisse/nettle/"
        type = "library"
        source = "nettle"
        confidence_a = 50
        confidence_b = 50
        confidence_c = 50
        version_t = "nettle ([0-9.]+[0-9])"
        hit1 = "\\0nettle_knuth_lfib_get\\0nettle_get_hashes\\0nettle_buffer_init_realloc\\0"
        miss1 = "\\0nettle_get_hashes\\0nettle_md5_init\\0"
    strings:
        $a = "nettle_knuth_lfib_get"
        $b = "nettle_get_hashes"
        $c = "nettle_buffer_init_realloc"
        $t = /\x00(nettle-[a-z0-9-]{2,16}|pkcs1-conv|sexp-conv) \(nettle [0-9]\.[0-9]{1,2}(\.[0-9]{1,2})?\)/
    condition:
        ($a and $b and $c) or $t
}
