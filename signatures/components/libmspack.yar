rule libmspack
{
    meta:
        component = "libmspack"
        title = "libmspack"
        supplier = "libmspack"
        purl = "pkg:generic/libmspack"
        licence = "LGPL-2.1-only"
        homepage = "https://www.cabextract.org.uk/libmspack/"
        type = "library"
        source = "libmspack"
        hit1 = "\\0WARNING; merged file %s not listed in both cabinets\\0ERROR; file \"%s\" cannot be extracted, cabinet set is incomplete\\0"
        miss1 = "\\0WARNING; merged file %s not listed in both cabinets\\0"
        miss2 = "WARNING; merged file %s not listed in both cabinets ERROR; file \"%s\" cannot be extracted, cabinet set is incomplete "
    strings:
        $c1 = /\x00WARNING; merged file %s not listed in both cabinets\n?\x00/
        $c2 = /\x00ERROR; file "%s" cannot be extracted, cabinet set is incomplete\n?\x00/
        $c3 = /\x00WARNING; merged cabinets with differing Set IDs\.\n?\x00/
        $c4 = /\x00WARNING; PMGL quickref area is too large\n?\x00/
    condition:
        2 of ($c*)
}
