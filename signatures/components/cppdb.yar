rule cppdb
{
    meta:
        component = "cppdb"
        title = "cppdb"
        supplier = "cppdb"
        purl = "pkg:generic/cppdb"
        homepage = "http://cppcms.com/wikipp/en/page/sql_connectivity"
        type = "library"
        source = "cppdb"
        path_version = "^libcppdb\\.so\\.(0(?:\\.[0-9]+){2})$"
        hit1 = "\\0Unterminated string found in query\\0 Failed to create a statement\\0"
        file1 = "libcppdb.so.0.3.1"
        file1_version = "0.3.1"
        file2 = "libcppdb.so.0"
        miss1 = "\\0Unterminated string found in query\\0"
        miss2 = "Unterminated string found in query  Failed to create a statement "
    strings:
        $c1 = /\x00Unterminated string found in query\n?\x00/
        $c2 = /\x00 Failed to create a statement\n?\x00/
        $c3 = /\x00error on close of large object\n?\x00/
        $c4 = /\x00failed to create large object\n?\x00/
        $c5 = /\x00sqlite3:database file \(db property\) not specified\n?\x00/
        $c6 = /\x00sqlite3:Failed to open connection:\n?\x00/
    condition:
        2 of ($c*)
}
