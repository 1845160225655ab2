rule libxslt
{
    meta:
        component = "libxslt"
        title = "libxslt"
        supplier = "gnome"
        cpe = "xmlsoft:libxslt"
        purl = "pkg:generic/libxslt"
        licence = "MIT"
        homepage = "https://gitlab.gnome.org/GNOME/libxslt"
        type = "library"
        source = "libxslt"
        path_version = "^libxslt\\.so\\.(1\\.1\\.[0-9]+)$"
        hit1 = "\\0xsltStylePreCompute: unknown xsl:%s\\n\\0"
        miss1 = "\\0xsltParseStylesheetFile\\0libxslt.so.1\\0"
    strings:
        $a = "xsltCopyTextString: text copy failed"
        $b = "xsltCompileAttributeValueTemplate"
        $c = "xsl:apply-templates : "
        $d = "xsltStylePreCompute: unknown xsl:%s"
    condition:
        ($a or $d) and any of them
}
