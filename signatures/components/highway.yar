rule highway
{
    meta:
        component = "highway"
        title = "highway"
        supplier = "google"
        purl = "pkg:generic/highway"
        licence = "Apache-2.0"
        homepage = "https://github.com/google/highway"
        type = "library"
        source = "highway"
        path_version = "^libhwy\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0%s, %sx%d lane %d mismatch: expected '%s', got '%s'.\\0%s string mismatch: expected '%s', got '%s'.\\0"
        file1 = "libhwy.so.1.0.3"
        file1_version = "1.0.3"
        file2 = "libhwy.so.1"
        miss1 = "\\0%s, %sx%d lane %d mismatch: expected '%s', got '%s'.\\0"
        miss2 = "%s, %sx%d lane %d mismatch: expected '%s', got '%s'. %s string mismatch: expected '%s', got '%s'. "
    strings:
        $c1 = /\x00%s, %sx%d lane %d mismatch: expected '%s', got '%s'\.\n?\x00/
        $c2 = /\x00%s string mismatch: expected '%s', got '%s'\.\n?\x00/
        $c3 = /\x00Unexpected float size %d\n?\x00/
    condition:
        2 of ($c*)
}
