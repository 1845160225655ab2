rule libjwt
{
    meta:
        component = "libjwt"
        title = "libjwt"
        supplier = "libjwt"
        purl = "pkg:generic/libjwt"
        homepage = "https://github.com/benmcollins/libjwt"
        type = "library"
        source = "libjwt"
        hit1 = "\\0jwt_add_grants_json\\0jwt_add_header_bool\\0jwt_get_grants_json\\0"
        miss1 = "\\0jwt_add_grants_json\\0jwt_add_header_bool\\0"
    strings:
        $s1 = /\x00jwt_add_grants_json\x00/
        $s2 = /\x00jwt_add_header_bool\x00/
        $s3 = /\x00jwt_get_grants_json\x00/
        $s4 = /\x00jwt_add_grant_bool\x00/
        $s5 = /\x00jwt_add_header_int\x00/
    condition:
        3 of ($s*)
}
