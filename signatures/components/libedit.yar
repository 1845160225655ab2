rule libedit
{
    meta:
        component = "libedit"
        title = "Editline (libedit)"
        supplier = "libedit"
        purl = "pkg:generic/libedit"
        licence = "BSD-3-Clause"
        homepage = "https://www.thrysoee.dk/editline/"
        type = "library"
        source = "libedit"
        path_version = "^libedit\\.so\\.[02]\\.(0\\.[0-9]{2})$"
        releases = "0.42=3.0-20121213 0.56=3.1-20170329 0.63=3.1-20191231 0.70=3.1-20221030 0.72=3.1-20230828"
        hit1 = "\\0EditLine wrapper\\0\\0el_get\\0el_parse\\0tok_reset\\0"
        hit2 = "\\0_HiStOrY_V2_\\n\\0"
        miss1 = "\\0EditLine wrapper\\0libedit.so.2\\0"
        miss2 = "_HiStOrY_V2_\\nls\\040-l\\n"
        file1 = "libedit.so.2.0.70"
        file1_version = "3.1-20221030"
        file2 = "libedit.so.0.0.63"
        file2_version = "3.1-20191231"
        file3 = "libedit.so.2.0.99"
    strings:
        $v = "EditLine wrapper\x00"
        $a = /\x00el_parse\x00/
        $b = /\x00tok_reset\x00/
        $c = /\x00el_get\x00/
        $d = "ed-prev-history\x00"
        $e = "vi-histedit\x00"
        $w = "_HiStOrY_V2_\n\x00"
    condition:
        ($d and $e) or $w or ($v and $a and $b and $c)
}
