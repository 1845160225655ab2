rule nss_pem
{
    meta:
        component = "nss-pem"
        title = "nss-pem"
        supplier = "nss-pem"
        purl = "pkg:generic/nss-pem"
        homepage = "https://github.com/kdudka/nss-pem"
        type = "application"
        source = "nss-pem"
        hit1 = "\\0  fetch cert CKA_ISSUER size %d\\0  fetching cert unknown type %d\\0"
        miss1 = "\\0  fetch cert CKA_ISSUER size %d\\0"
        miss2 = "  fetch cert CKA_ISSUER size %d   fetching cert unknown type %d "
    strings:
        $c1 = /\x00  fetch cert CKA_ISSUER size %d\n?\x00/
        $c2 = /\x00  fetching cert unknown type %d\n?\x00/
        $c3 = /\x00Creating key id %ld in slot %ld\n?\x00/
        $c4 = /\x00pem_attrmatch %s %08x: CK_FALSE\n?\x00/
    condition:
        2 of ($c*)
}
