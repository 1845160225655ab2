rule augeas
{
    meta:
        component = "augeas"
        title = "Augeas"
        supplier = "augeas"
        purl = "pkg:generic/augeas"
        type = "library"
        source = "augeas"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0could not initialize augeas\\0"
        hit2 = "\\0could not initialize augeas\\01.14.0\\0"
        hit2_version = "1.14.0"
        hit3 = "\\0get left unused key %s\\0parse left unused key %s\\0"
        miss1 = "could not initialize augeas "
        miss2 = "\\0get left unused key %s\\0"
        miss3 = "get left unused key %s "
    strings:
        $a1 = /\x00could not initialize augeas\n?\x00/
        $a2 = /\x00Error: option \/augeas\/span not found\n?\x00/
        $c1 = /\x00get left unused key %s\n?\x00/
        $c2 = /\x00parse left unused key %s\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
