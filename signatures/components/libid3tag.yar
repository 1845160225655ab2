rule libid3tag
{
    meta:
        component = "libid3tag"
        title = "libid3tag"
        supplier = "underbit"
        cpe = "underbit:libid3tag"
        purl = "pkg:generic/libid3tag"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.underbit.com/products/mad/"
        type = "library"
        source = "libid3tag"
        version = "Library ([0-9.]+)"
        hit1 = "\\0ID3 Tag Library 0.15.1 (beta)"
        hit1_version = "0.15.1"
        miss1 = "ID3 Tag Library"
    strings:
        $v = /\x00ID3 Tag Library [01]\.1[0-9]\.[0-9]{1,2}[a-z]? (\(beta\))?/
    condition:
        any of them
}
