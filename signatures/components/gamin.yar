rule gamin
{
    meta:
        component = "gamin"
        title = "gamin"
        supplier = "gamin"
        purl = "pkg:generic/gamin"
        type = "library"
        source = "gamin"
        path_version = "^libgamin-1\\.so\\.(0(?:\\.[0-9]+){2})$"
        hit1 = "\\0gamin_data_available wrong fd %d\\0"
        hit2 = "\\0Exclude: use %s on %s\\0File path too long %s\\0"
        file1 = "libgamin-1.so.0.1.10"
        file1_version = "0.1.10"
        file2 = "libgamin-1.so.0"
        miss1 = "gamin_data_available wrong fd %d "
        miss2 = "\\0Exclude: use %s on %s\\0"
        miss3 = "Exclude: use %s on %s File path too long %s "
    strings:
        $a1 = /\x00gamin_data_available wrong fd %d\n?\x00/
        $c1 = /\x00Exclude: use %s on %s\n?\x00/
        $c2 = /\x00File path too long %s\n?\x00/
        $c3 = /\x00Poll: Adding node %s\n?\x00/
        $c4 = /\x00Tree has %d nodes\n?\x00/
        $c5 = /\x00Failed to find request %d\n?\x00/
        $c6 = /\x00Request %d already exists\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
