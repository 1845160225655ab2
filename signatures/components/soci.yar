rule soci
{
    meta:
        component = "soci"
        title = "soci"
        supplier = "soci"
        purl = "pkg:generic/soci"
        licence = "BSL-1.0"
        homepage = "http://soci.sourceforge.net/"
        type = "library"
        source = "soci"
        path_version = "^libsoci_core\\.so\\.(4(?:\\.[0-9]+){2})$"
        hit1 = "\\0 element with this name.\\0Empty indicators vector.\\0"
        file1 = "libsoci_core.so.4.0.3"
        file1_version = "4.0.3"
        file2 = "libsoci_core.so.4"
        miss1 = "\\0 element with this name.\\0"
        miss2 = " element with this name. Empty indicators vector. "
    strings:
        $c1 = /\x00 element with this name\.\n?\x00/
        $c2 = /\x00Empty indicators vector\.\n?\x00/
        $c3 = /\x00No vector into elements\.\n?\x00/
        $c4 = /\x00No vector use elements\.\n?\x00/
        $c5 = /\x00Unexpected string type\n?\x00/
        $c6 = /\x00select next value for \n?\x00/
        $c7 = /\x00\[SOCI\]: Unexpected SQLGetDiagRec\(\) return value\.\n?\x00/
        $c8 = /\x00\[SOCI\]: Error message too long\.\n?\x00/
    condition:
        2 of ($c*)
}
