rule libident
{
    meta:
        component = "libident"
        title = "libident"
        supplier = "libident"
        purl = "pkg:generic/libident"
        homepage = "https://www.remlab.net/files/libident/"
        type = "library"
        source = "libident"
        version_v = "libident ([01]\\.[0-9]{1,2})"
        hit1 = "\\0Error: id_parse(): host=%s, Illegal reply type: %s\\0Reply: Userid: host=%s, opsys=%s, charset=%s, userid=%s\\0"
        hit2 = "\\0ident_lookup\\0ident_query\\0ident_free\\0"
        hit3 = "\\0libident 0.32 Debian 1\\0"
        hit3_version = "0.32"
        miss1 = "\\0Error: id_parse(): host=%s, Illegal reply type: %s\\0"
        miss2 = "Error: id_parse(): host=%s, Illegal reply type: %s Reply: Userid: host=%s, opsys=%s, charset=%s, userid=%s "
        miss3 = "\\0ident_lookup\\0ident_query\\0"
        miss4 = "\\0libident X Debian 1\\0"
    strings:
        $v = /\x00libident ([01]\.[0-9]{1,2})[ \x00]/
        $c1 = /\x00Error: id_parse\(\): host=%s, Illegal reply type: %s\n?\x00/
        $c2 = /\x00Reply: Userid: host=%s, opsys=%s, charset=%s, userid=%s\n?\x00/
        $c3 = /\x00Error: id_parse\(\): host=%s, Parse Error: %s\n?\x00/
        $c4 = /\x00Reply: Userid: host=%s, opsys=%s, userid=%s\n?\x00/
        $s1 = /\x00ident_lookup\x00/
        $s2 = /\x00ident_query\x00/
        $s3 = /\x00ident_free\x00/
    condition:
        $v or 2 of ($c*) or all of ($s*)
}
