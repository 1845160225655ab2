rule libtar
{
    meta:
        component = "libtar"
        title = "libtar"
        supplier = "libtar"
        purl = "pkg:generic/libtar"
        type = "library"
        source = "libtar"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0\\nPrinting tar header:\\0  version[0] = '%c',version[1] = '%c'\\0"
        hit2 = "\\0\\nPrinting tar header:\\0  version[0] = '%c',version[1] = '%c'\\01.2.20\\0"
        hit2_version = "1.2.20"
        miss1 = "\\0\\nPrinting tar header:\\0"
        miss2 = "\\nPrinting tar header: "
    strings:
        $c1 = /\x00\nPrinting tar header:\n?\x00/
        $c2 = /\x00  version\[0\] = '%c',version\[1\] = '%c'\n?\x00/
        $c3 = /\x00  devminor = "%\.8s"\n?\x00/
    condition:
        2 of them
}
