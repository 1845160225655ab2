rule libcsv
{
    meta:
        component = "libcsv"
        title = "libcsv"
        supplier = "libcsv"
        purl = "pkg:generic/libcsv"
        licence = "LGPL-2.1-or-later"
        homepage = "https://github.com/rgamble/libcsv"
        type = "library"
        source = "libcsv"
        hit1 = "\\0error parsing data while strict checking enabled\\0memory exhausted while increasing buffer size\\0"
        miss1 = "\\0error parsing data while strict checking enabled\\0"
        miss2 = "error parsing data while strict checking enabled memory exhausted while increasing buffer size "
    strings:
        $c1 = /\x00error parsing data while strict checking enabled\n?\x00/
        $c2 = /\x00memory exhausted while increasing buffer size\n?\x00/
        $c3 = /\x00data size too large\n?\x00/
    condition:
        2 of ($c*)
}
