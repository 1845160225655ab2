rule libgc
{
    meta:
        component = "libgc"
        title = "Boehm-Demers-Weiser garbage collector"
        supplier = "libgc"
        purl = "pkg:generic/libgc"
        homepage = "https://www.hboehm.info/gc/"
        type = "library"
        source = "libgc"
        hit1 = "\\0GC_is_valid_displacement test failed: %p not valid\\0GC Warning: Bad initial heap size %s - ignoring it.\\0"
        miss1 = "\\0GC_is_valid_displacement test failed: %p not valid\\0"
        miss2 = "GC_is_valid_displacement test failed: %p not valid GC Warning: Bad initial heap size %s - ignoring it. "
    strings:
        $c1 = /\x00GC_is_valid_displacement test failed: %p not valid\n?\x00/
        $c2 = /\x00GC Warning: Bad initial heap size %s - ignoring it\.\n?\x00/
        $c3 = /\x00GC Warning: Bad maximum heap size %s - ignoring it\.\n?\x00/
        $c4 = /\x00GC Warning: Failed to grow mark stack to %ld frames\n?\x00/
    condition:
        2 of ($c*)
}
