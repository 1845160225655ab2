rule libconfuse
{
    meta:
        component = "libconfuse"
        title = "libConfuse"
        supplier = "libconfuse"
        cpe = "libconfuse_project:libconfuse"
        purl = "pkg:generic/libconfuse"
        homepage = "https://github.com/libconfuse/libconfuse"
        type = "library"
        source = "confuse"
        version_v = "([0-9.]+)"
        hit1 = "\\0integer value for option '%s' is out of range\\0floating point value for option '%s' is out of range\\0"
        miss1 = "invalid integer value for option 'x'\\n"
    strings:
        $a = "integer value for option '%s' is out of range"
        $b = "floating point value for option '%s' is out of range"
        $c = "invalid integer value for option '%s'"
        $v = /\x00libConfuse [23]\.[0-9](\.[0-9])?( by [A-Z]|\x00)/
        $d = /\x00cfg_yylex\x00/
    condition:
        ($a and $b) or ($c and ($d or $b)) or $v
}
