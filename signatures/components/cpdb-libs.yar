rule cpdb_libs
{
    meta:
        component = "cpdb-libs"
        title = "cpdb-libs"
        supplier = "cpdb-libs"
        purl = "pkg:generic/cpdb-libs"
        licence = "MIT"
        homepage = "https://github.com/OpenPrinting/cpdb-libs"
        type = "library"
        source = "cpdb-libs"
        hit1 = "\\0Can't add printer. Backend %s doesn't exist\\0Error creating backend proxy for %s\\0"
        miss1 = "\\0Can't add printer. Backend %s doesn't exist\\0"
        miss2 = "Can't add printer. Backend %s doesn't exist Error creating backend proxy for %s "
    strings:
        $c1 = /\x00Can't add printer\. Backend %s doesn't exist\n?\x00/
        $c2 = /\x00Error creating backend proxy for %s\n?\x00/
        $c3 = /\x00%d jobs currently active\.\n?\x00/
        $c4 = /\x00Option %s doesn't exist\.\n?\x00/
    condition:
        2 of ($c*)
}
