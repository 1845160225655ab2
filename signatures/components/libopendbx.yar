rule libopendbx
{
    meta:
        component = "libopendbx"
        title = "libopendbx"
        supplier = "libopendbx"
        purl = "pkg:generic/libopendbx"
        homepage = "http://www.linuxnetworks.de/doc/index.php/OpenDBX"
        type = "library"
        source = "libopendbx"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Connecting to server failed\\0SET QUOTED_IDENTIFIER ON\\0"
        hit2 = "\\0N7OpenDBX15StmtSimple_ImplE\\0N7OpenDBX12Result_IfaceE\\0N7OpenDBX11Result_ImplE\\0"
        hit3 = "\\0Connecting to server failed\\0SET QUOTED_IDENTIFIER ON\\01.4.6\\0"
        hit3_version = "1.4.6"
        miss1 = "\\0Connecting to server failed\\0"
        miss2 = "Connecting to server failed SET QUOTED_IDENTIFIER ON "
        miss3 = "\\0N7OpenDBX15StmtSimple_ImplE\\0N7OpenDBX12Result_IfaceE\\0"
    strings:
        $c1 = /\x00Connecting to server failed\n?\x00/
        $c2 = /\x00SET QUOTED_IDENTIFIER ON\n?\x00/
        $c3 = /\x00Loading backend library %s, %s or %s failed\n?\x00/
        $c4 = /\x00Loading backend library failed\n?\x00/
        $c5 = /\x00DELETE FROM "odbxtest" WHERE "str20" LIKE '%string'\n?\x00/
        $c6 = /\x00UPDATE odbxtest SET i16 = 3 WHERE str20 LIKE '%string'\n?\x00/
        $s1 = /\x00N7OpenDBX15StmtSimple_ImplE\x00/
        $s2 = /\x00N7OpenDBX12Result_IfaceE\x00/
        $s3 = /\x00N7OpenDBX11Result_ImplE\x00/
    condition:
        2 of ($c*) or all of ($s*)
}
