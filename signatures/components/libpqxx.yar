rule libpqxx
{
    meta:
        component = "libpqxx"
        title = "libpqxx"
        supplier = "libpqxx"
        purl = "pkg:generic/libpqxx"
        licence = "BSD-3-Clause"
        type = "library"
        source = "libpqxx"
        path_version = "^libpqxx-([4-8]\\.[0-9]{1,2})\\.so$"
        hit1 = "\\0pqxx::transaction: invalid status code.\\0"
        hit2 = "\\0Unsupported server version; 9.0 is the minimum.\\0Could not import file '\\0"
        file1 = "libpqxx-6.4.so"
        file1_version = "6.4"
        file2 = "libpqxx.so"
        miss1 = "pqxx::transaction: invalid status code. "
        miss2 = "\\0Unsupported server version; 9.0 is the minimum.\\0"
        miss3 = "Unsupported server version; 9.0 is the minimum. "
    strings:
        $a1 = /\x00pqxx::transaction: invalid status code\.\n?\x00/
        $a2 = /\x00pqxx::result: Unrecognized response code \n?\x00/
        $a3 = /\x00libpqxx internal error: \n?\x00/
        $c1 = /\x00Unsupported server version; 9\.0 is the minimum\.\n?\x00/
        $c2 = /\x00Could not import file '\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
