rule opensp
{
    meta:
        component = "opensp"
        title = "opensp"
        supplier = "opensp"
        purl = "pkg:generic/opensp"
        type = "library"
        source = "opensp"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0invalid link type %1 in rast-active-lpd processing instruction\\0duplicate link type %1 in rast-active-lpd processing instruction\\0"
        hit2 = "\\0invalid link type %1 in rast-active-lpd processing instruction\\0duplicate link type %1 in rast-active-lpd processing instruction\\01.5.2\\0"
        hit2_version = "1.5.2"
        miss1 = "\\0invalid link type %1 in rast-active-lpd processing instruction\\0"
        miss2 = "invalid link type %1 in rast-active-lpd processing instruction duplicate link type %1 in rast-active-lpd processing instruction "
    strings:
        $c1 = /\x00invalid link type %1 in rast-active-lpd processing instruction\n?\x00/
        $c2 = /\x00duplicate link type %1 in rast-active-lpd processing instruction\n?\x00/
        $c3 = /\x00%1 parses and validates the SGML document whose document entity is\n?\x00/
        $c4 = /\x00Send RAST output to file %1\.\n?\x00/
        $c5 = /\x00Modify the XML output according to %1\.\n?\x00/
        $c6 = /\x00path %1 outside output directory\n?\x00/
        $c7 = /\x00%1 is an SGML markup stream editor\. %1 parses the SGML document\n?\x00/
        $c8 = /\x00Output the entity named %1\.\n?\x00/
    condition:
        2 of ($c*)
}
