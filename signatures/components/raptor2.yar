rule raptor2
{
    meta:
        component = "raptor2"
        title = "Raptor RDF Syntax Library"
        supplier = "librdf"
        cpe = "librdf:raptor_rdf_syntax_library"
        purl = "pkg:generic/raptor2"
        homepage = "https://librdf.org/raptor/"
        type = "library"
        source = "raptor2"
        version_x = "[^\\t\\n\\r\\x20-\\x7e]([12]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_x = 20
        hit1 = "\\0XML Writer\\02.0.15\\0\\0raptor_new_world() called via header from version %u"
        hit1_version = "2.0.15"
        miss1 = "http://librdf.org/raptor/"
    strings:
        $r = /raptor_new_world\(\) called via header from version %u/
        $x = /\x00XML Writer\x00/
    condition:
        $r and any of them
}
