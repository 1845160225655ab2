rule mcpp
{
    meta:
        component = "mcpp"
        title = "mcpp"
        supplier = "mcpp"
        purl = "pkg:generic/mcpp"
        homepage = "http://mcpp.sourceforge.net/"
        type = "library"
        source = "mcpp"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([2-3]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0-v          Show version and include directories of mcpp.\\0-Q          Output diagnostics to \"mcpp.err\" (default:stderr).\\0"
        hit2 = "\\0-v          Show version and include directories of mcpp.\\0-Q          Output diagnostics to \"mcpp.err\" (default:stderr).\\02.7.2\\0"
        hit2_version = "2.7.2"
        miss1 = "\\0-v          Show version and include directories of mcpp.\\0"
        miss2 = "-v          Show version and include directories of mcpp. -Q          Output diagnostics to \"mcpp.err\" (default:stderr). "
    strings:
        $c1 = /\x00-v          Show version and include directories of mcpp\.\n?\x00/
        $c2 = /\x00-Q          Output diagnostics to "mcpp\.err" \(default:stderr\)\.\n?\x00/
        $c3 = /\x00#pragma MCPP preprocessed\n?\x00/
        $c4 = /\x00Not an integer "%s"\n?\x00/
    condition:
        2 of ($c*)
}
