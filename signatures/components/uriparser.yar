rule uriparser
{
    meta:
        component = "uriparser"
        title = "uriparser"
        supplier = "uriparser"
        purl = "pkg:generic/uriparser"
        licence = "BSD-3-Clause"
        homepage = "http://uriparser.sourceforge.net"
        type = "library"
        source = "uriparser"
        hit1 = "\\0uriAddBaseUriExMmA\\0uriAddBaseUriExMmW\\0uriComposeQueryExA\\0"
        miss1 = "\\0uriAddBaseUriExMmA\\0uriAddBaseUriExMmW\\0"
    strings:
        $s1 = /\x00uriAddBaseUriExMmA\x00/
        $s2 = /\x00uriAddBaseUriExMmW\x00/
        $s3 = /\x00uriComposeQueryExA\x00/
        $s4 = /\x00uriComposeQueryExW\x00/
        $s5 = /\x00uriFreeUriMembersW\x00/
    condition:
        3 of ($s*)
}
