rule hesiod
{
    meta:
        component = "hesiod"
        title = "hesiod"
        supplier = "hesiod"
        purl = "pkg:generic/hesiod"
        type = "library"
        source = "hesiod"
        hit1 = "\\0hesiod_resolve: Hesiod name not found.\\0"
        hit2 = "\\0Usage: %s [-bl] name type\\0	-l selects long format\\0"
        hit3 = "\\0hesiod_free_postoffice\\0hesiod_getservbyname\\0hesiod_free_servent\\0"
        miss1 = "hesiod_resolve: Hesiod name not found. "
        miss2 = "\\0Usage: %s [-bl] name type\\0"
        miss3 = "Usage: %s [-bl] name type 	-l selects long format "
        miss4 = "\\0hesiod_free_postoffice\\0hesiod_getservbyname\\0"
    strings:
        $a1 = /\x00hesiod_resolve: Hesiod name not found\.\n?\x00/
        $a2 = /\x00hesiod_to_bind: Unknown rhs-extension\.\n?\x00/
        $a3 = /\x00hesiod_init: Invalid Hesiod configuration file\.\n?\x00/
        $c1 = /\x00Usage: %s \[-bl\] name type\n?\x00/
        $c2 = /\x00\t-l selects long format\n?\x00/
        $s1 = /\x00hesiod_free_postoffice\x00/
        $s2 = /\x00hesiod_getservbyname\x00/
        $s3 = /\x00hesiod_free_servent\x00/
    condition:
        any of ($a*) or ($c1 and $c2) or all of ($s*)
}
