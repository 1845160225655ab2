rule librcc
{
    meta:
        component = "librcc"
        title = "librcc"
        supplier = "librcc"
        purl = "pkg:generic/librcc"
        licence = "LGPL-2.1-or-later"
        homepage = "http://rusxmms.sourceforge.net/"
        type = "library"
        source = "librcc"
        path_version = "^librcc\\.so\\.(0(?:\\.[0-9]+){2})$"
        hit1 = "\\0AutoEngine Set Current Encoding\\0Autodetect File Names\\0"
        file1 = "librcc.so.0.2.13"
        file1_version = "0.2.13"
        file2 = "librcc.so.0"
        miss1 = "\\0AutoEngine Set Current Encoding\\0"
        miss2 = "AutoEngine Set Current Encoding Autodetect File Names "
    strings:
        $c1 = /\x00AutoEngine Set Current Encoding\n?\x00/
        $c2 = /\x00Autodetect File Names\n?\x00/
        $c3 = /\x00Recoding Timeout \(us\)\n?\x00/
        $c4 = /\x00Autodetect FS Titles\n?\x00/
    condition:
        2 of ($c*)
}
