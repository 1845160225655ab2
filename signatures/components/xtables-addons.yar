rule xtables_addons
{
    meta:
        component = "xtables-addons"
        title = "xtables-addons"
        supplier = "xtables-addons"
        purl = "pkg:generic/xtables-addons"
        homepage = "https://inai.de/projects/xtables-addons/"
        type = "library"
        source = "xtables-addons"
        hit1 = "\\0geoip: Only exactly one of --source-country or --destination-country must be specified!\\0Database file %s seems to be corrupted\\0"
        miss1 = "\\0geoip: Only exactly one of --source-country or --destination-country must be specified!\\0"
        miss2 = "geoip: Only exactly one of --source-country or --destination-country must be specified! Database file %s seems to be corrupted "
    strings:
        $c1 = /\x00geoip: Only exactly one of --source-country or --destination-country must be specified!\n?\x00/
        $c2 = /\x00Database file %s seems to be corrupted\n?\x00/
        $c3 = /\x00geoip: insufficient memory available\n?\x00/
        $c4 = /\x00geoip: too many countries specified\n?\x00/
        $c5 = /\x00asn: insufficient memory available\n?\x00/
        $c6 = /\x00asn:  invalid number code '%s'\n?\x00/
        $c7 = /\x00Maximum table name length %u for --%s\n?\x00/
        $c8 = /\x00multiple IP addresses not allowed\n?\x00/
    condition:
        2 of ($c*)
}
