rule libtasn1
{
    meta:
        component = "libtasn1"
        title = "GNU Libtasn1"
        supplier = "fsf"
        cpe = "gnu:libtasn1"
        purl = "pkg:generic/libtasn1"
        homepage = "https://www.gnu.org/software/libtasn1/"
        type = "library"
        source = "libtasn1-6 libtasn1-3"
        version_a = "[^0-9._]([0-4]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_a = 8192
        confidence_b = 40
        confidence_c = 40
        hit1 = "\\04.19.0\\0\\0type:CONST\\0DEF_BY,\\01_PARAM,\\0GENERALIZED,\\0"
        hit1_version = "4.19.0"
        miss1 = "\\0asn1_check_version\\0libtasn1.so.6\\0"
    strings:
        $a = "GENERALIZED,"
        $b = "1_PARAM,"
        $c = "DEF_BY,"
    condition:
        all of them
}
