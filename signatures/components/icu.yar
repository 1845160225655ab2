rule icu
{
    meta:
        component = "icu"
        title = "International Components for Unicode"
        supplier = "icu"
        purl = "pkg:generic/icu"
        homepage = "https://icu.unicode.org/"
        type = "library"
        source = "icu"
        version_g = "-icu-([0-9]+\\.[0-9]+)"
        version_u = "ICU ([0-9]+\\.[0-9]+)"
        path_version = "^libicu(?:uc|i18n|data|io|tu|test|le|lx)\\.so\\.([0-9]+\\.[0-9]+(?:\\.[0-9]+)*)$"
        hit1 = "genrb-56-icu-67.1\\0"
        hit1_version = "67.1"
        hit2 = "%s v2.1  ICU 72.1\\n"
        hit2_version = "72.1"
        hit3 = "\\0icudt72l\\0"
        miss1 = "ICU 72.1 data"
    strings:
        $g = /genrb-[0-9]{1,3}-icu-[0-9]{1,2}\.[0-9.]{1,6}/
        $u = /%s v[0-9.]{3,5}  ICU [0-9]{1,2}\.[0-9.]{1,6}/
        $d = /\x00icudt[3-9][0-9][lb]\x00/
        $t = /\x00icudt[3-9][0-9][lb]_/
        $e = /\x00U_USING_FALLBACK_WARNING\x00/
    condition:
        $g or $u or ($d or $t) or $e
}
