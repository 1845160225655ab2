rule libsmpp34
{
    meta:
        component = "libsmpp34"
        title = "libsmpp34"
        supplier = "libsmpp34"
        purl = "pkg:generic/libsmpp34"
        licence = "LGPL-2.1-or-later"
        homepage = "http://c-open-smpp-34.sourceforge.net/"
        type = "library"
        source = "libsmpp34"
        hit1 = "\\0Data length is invalid (truncate)\\0Value length exceed buffer length\\0"
        miss1 = "\\0Data length is invalid (truncate)\\0"
        miss2 = "Data length is invalid (truncate) Value length exceed buffer length "
    strings:
        $c1 = /\x00Data length is invalid \(truncate\)\n?\x00/
        $c2 = /\x00Value length exceed buffer length\n?\x00/
        $c3 = /\x00Data length is invalid\n?\x00/
        $c4 = /\x00Value is invalid\n?\x00/
    condition:
        2 of ($c*)
}
