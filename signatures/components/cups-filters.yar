rule cups_filters
{
    meta:
        component = "cups-filters"
        title = "cups-filters"
        supplier = "openprinting"
        purl = "pkg:generic/cups-filters"
        homepage = "http://www.openprinting.org/"
        type = "library"
        source = "cups-filters"
        version_v = "foomatic-rip of cups-filters version ([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0*NickName: \"%s %s, %sdriverless, cups-filters %s\"\\0"
        hit2 = "\\0Best color space: %s\\0\"%d ALL_DESTS_BUSY\"\\0"
        hit3 = "\\0foomatic-rip of cups-filters version 1.28.7\\0"
        hit3_version = "1.28.7"
        miss1 = "*NickName: \"%s %s, %sdriverless, cups-filters %s\" "
        miss2 = "\\0Best color space: %s\\0"
        miss3 = "Best color space: %s \"%d ALL_DESTS_BUSY\" "
        miss4 = "foomatic-rip of cups-filters version X"
    strings:
        $v = /\x00foomatic-rip of cups-filters version [1-2]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $a1 = /\x00\*NickName: "%s %s, %sdriverless, cups-filters %s"\n?\x00/
        $c1 = /\x00Best color space: %s\n?\x00/
        $c2 = /\x00"%d ALL_DESTS_BUSY"\n?\x00/
        $c3 = /\x00Failed to open "%s"\.\n?\x00/
        $c4 = /\x00Kid3 exit status: %d\n?\x00/
        $c5 = /\x00  dup 6 sub %\.0f 3 index 20 ESPrf\n?\x00/
        $c6 = /\x00  dup %\.0f moveto ESPpl show\n?\x00/
    condition:
        $v or $a1 or 2 of ($c*)
}
