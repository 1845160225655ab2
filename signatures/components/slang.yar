rule slang
{
    meta:
        component = "slang"
        title = "S-Lang"
        supplier = "slang"
        purl = "pkg:generic/slang"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.jedsoft.org/slang/"
        type = "library"
        source = "slang2"
        path_version = "^libslang\\.so\\.([12]\\.[0-9]\\.[0-9])$"
        hit1 = "\\0_slang_doc_dir\\0"
        miss1 = "S-Lang 1.2.3\\n"
    strings:
        $a = "S-Lang version: %s\n"
        $n = "UTF-8\x00"
        $b = "Specified character mapping is invalid"
        $c = "_slang_doc_dir"
        $d = "Unhandled Exception"
        $e = "SLtt_Term_Cannot"
    condition:
        $c and any of them
}
