rule galera
{
    meta:
        component = "galera"
        title = "galera"
        supplier = "galera"
        purl = "pkg:generic/galera"
        homepage = "https://www.galeracluster.com/"
        type = "library"
        source = "galera-4"
        hit1 = "\\0 in galera_to_execute_end()\\0"
        hit2 = "\\0Bad protocol version %d, maximum supported %d\\0NBO test result \\0"
        miss1 = " in galera_to_execute_end() "
        miss2 = "\\0Bad protocol version %d, maximum supported %d\\0"
        miss3 = "Bad protocol version %d, maximum supported %d NBO test result  "
    strings:
        $a1 = /\x00 in galera_to_execute_end\(\)\n?\x00/
        $a2 = /\x00Failed to allocate galera view info\n?\x00/
        $a3 = /\x00Galera library to latest in Galera 3 series on \n?\x00/
        $c1 = /\x00Bad protocol version %d, maximum supported %d\n?\x00/
        $c2 = /\x00NBO test result \n?\x00/
        $c3 = /\x00%s value out of range \[%ld, %ld\]: %li\n?\x00/
        $c4 = /\x00Got last applied \n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
