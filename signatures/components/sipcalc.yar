rule sipcalc
{
    meta:
        component = "sipcalc"
        title = "sipcalc"
        supplier = "sipcalc"
        purl = "pkg:generic/sipcalc"
        type = "application"
        source = "sipcalc"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0Network mask\\t\\t- %s\\0Cisco wildcard\\t\\t- %s\\0"
        hit2 = "\\0Network mask\\t\\t- %s\\0Cisco wildcard\\t\\t- %s\\01.1.6\\0"
        hit2_version = "1.1.6"
        miss1 = "\\0Network mask\\t\\t- %s\\0"
        miss2 = "Network mask\\t\\t- %s "
    strings:
        $c1 = /\x00Network mask\t\t- %s\n?\x00/
        $c2 = /\x00Cisco wildcard\t\t- %s\n?\x00/
        $c3 = /\x00Usable range\t\t- %s -\n?\x00/
    condition:
        2 of them
}
