rule ezxml
{
    meta:
        component = "ezxml"
        title = "ezXML"
        supplier = "ezxml"
        cpe = "ezxml_project:ezxml"
        purl = "pkg:generic/ezxml"
        licence = "MIT"
        homepage = "https://ezxml.sourceforge.net/"
        type = "library"
        hit1 = "\\0[error near line %d]: %s\\0root tag missing\\0unclosed tag <%s>\\0"
        miss1 = "\\0root tag missing\\0"
    strings:
        $a = /\x00\[error near line %d\]: %s\x00/
        $b = /\x00unclosed tag <%s\x00/
        $c = /\x00unclosed tag <%s>\x00/
        $d = /\x00root tag missing\x00/
    condition:
        $a and $d and ($b or $c)
}
