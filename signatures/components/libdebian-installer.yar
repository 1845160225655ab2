rule libdebian_installer
{
    meta:
        component = "libdebian-installer"
        title = "libdebian-installer"
        supplier = "debian"
        purl = "pkg:generic/libdebian-installer"
        type = "library"
        source = "libdebian-installer"
        hit1 = "\\0parser_rfc822: Iek! Don't find end of field, it seems to be after the end of the line!\\0resolver (%s): package doesn't exist (ignored)\\0"
        miss1 = "\\0parser_rfc822: Iek! Don't find end of field, it seems to be after the end of the line!\\0"
        miss2 = "parser_rfc822: Iek! Don't find end of field, it seems to be after the end of the line! resolver (%s): package doesn't exist (ignored) "
    strings:
        $c1 = /\x00parser_rfc822: Iek! Don't find end of field, it seems to be after the end of the line!\n?\x00/
        $c2 = /\x00resolver \(%s\): package doesn't exist \(ignored\)\n?\x00/
        $c3 = /\x00parser_rfc822: Iek! Don't find end of field!\n?\x00/
        $c4 = /\x00parser_rfc822: Iek! Don't find end of value!\n?\x00/
    condition:
        2 of ($c*)
}
