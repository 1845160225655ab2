rule clucene_core
{
    meta:
        component = "clucene-core"
        title = "clucene-core"
        supplier = "clucene-core"
        purl = "pkg:generic/clucene-core"
        homepage = "http://clucene.sourceforge.net"
        type = "library"
        source = "clucene-core"
        path_version = "^libclucene-core\\.so\\.(2(?:\\.[0-9]+){3})$"
        hit1 = "\\0cannot rename %s, file does not exist\\0No sub-file with id %s found\\0"
        file1 = "libclucene-core.so.2.3.3.4"
        file1_version = "2.3.3.4"
        file2 = "libclucene-core.so.2"
        miss1 = "\\0cannot rename %s, file does not exist\\0"
        miss2 = "cannot rename %s, file does not exist No sub-file with id %s found "
    strings:
        $c1 = /\x00cannot rename %s, file does not exist\n?\x00/
        $c2 = /\x00No sub-file with id %s found\n?\x00/
        $c3 = /\x00Unknown format version: %d\n?\x00/
        $c4 = /\x00: add this merge\n?\x00/
        $c5 = /\x00Error initializing GZipInputStream\.\n?\x00/
        $c6 = /\x00Z_MEM_ERROR while inflating stream\.\n?\x00/
        $c7 = /\x00error occurred while reading or writing from the zlib streams\n?\x00/
        $c8 = /\x00zlib version mismatch\n?\x00/
    condition:
        2 of ($c*)
}
