rule libpreludedb
{
    meta:
        component = "libpreludedb"
        title = "libpreludedb"
        supplier = "libpreludedb"
        purl = "pkg:generic/libpreludedb"
        homepage = "https://www.prelude-siem.org/"
        type = "library"
        source = "libpreludedb"
        hit1 = "\\0Database returned an unknown time format: '%s'\\0could not access format plugin directory '%s'\\0"
        miss1 = "\\0Database returned an unknown time format: '%s'\\0"
        miss2 = "Database returned an unknown time format: '%s' could not access format plugin directory '%s' "
    strings:
        $c1 = /\x00Database returned an unknown time format: '%s'\n?\x00/
        $c2 = /\x00could not access format plugin directory '%s'\n?\x00/
        $c3 = /\x00could not access sql plugin directory '%s'\n?\x00/
        $c4 = /\x00Invalid index '%u' for path selection\n?\x00/
        $c5 = /\x00DELETE FROM Prelude_Heartbeat WHERE _ident %s\n?\x00/
        $c6 = /\x00DELETE FROM Prelude_Alert WHERE _ident %s\n?\x00/
        $c7 = /\x00Paths size does not match value size\n?\x00/
        $c8 = /\x00Table is not initialized\n?\x00/
    condition:
        2 of ($c*)
}
