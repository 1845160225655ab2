rule liblo
{
    meta:
        component = "liblo"
        title = "liblo"
        supplier = "liblo"
        purl = "pkg:generic/liblo"
        licence = "LGPL-2.1-or-later"
        homepage = "https://github.com/radarsat1/liblo"
        type = "library"
        source = "liblo"
        hit1 = "\\0liblo warning: unhandled type: %c\\0"
        hit2 = "\\0Type '%c' is not supported or invalid.\\0An invalid value was given: '%s'\\0"
        miss1 = "liblo warning: unhandled type: %c "
        miss2 = "\\0Type '%c' is not supported or invalid.\\0"
        miss3 = "Type '%c' is not supported or invalid. An invalid value was given: '%s' "
    strings:
        $a1 = /\x00liblo warning: unhandled type: %c\n?\x00/
        $a2 = /\x00liblo warning: unknown type '%c' at %s:%d\n?\x00/
        $a3 = /\x00liblo: data integrity error at message %lu\n?\x00/
        $a4 = /\x00liblo server error %d in path %s: %s\n?\x00/
        $c1 = /\x00Type '%c' is not supported or invalid\.\n?\x00/
        $c2 = /\x00An invalid value was given: '%s'\n?\x00/
        $c3 = /\x00          %c - 64bit \(double\) floating point number\n?\x00/
        $c4 = /\x00          %c - 32bit floating point number\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
