rule doxygen
{
    meta:
        component = "doxygen"
        title = "Doxygen"
        supplier = "doxygen"
        cpe = "doxygen:doxygen"
        purl = "pkg:generic/doxygen"
        licence = "GPL-2.0-only"
        homepage = "https://www.doxygen.nl/"
        type = "application"
        source = "doxygen"
        hit1 = "\\0EXTRACT_ANON_NSPACES\\0You can use doxygen in a number of ways:\\n\\0"
        miss1 = "EXTRACT_ANON_NSPACES   = NO\\n"
    strings:
        $b = "EXTRACT_ANON_NSPACES"
        $c = "You can use doxygen in a number of ways:"
    condition:
        $c and $b
}
