rule talloc
{
    meta:
        component = "talloc"
        title = "talloc"
        supplier = "samba"
        purl = "pkg:generic/talloc"
        type = "library"
        source = "talloc"
        path_version = "^libtalloc\\.so\\.(2\\.[0-9]+\\.[0-9]+)$"
        hit1 = "\\0talloc: access after free error - first free may be at %s\\0"
        hit2 = "\\0ERROR: talloc_free with references at %s\\0WARNING: talloc_steal with references at %s\\0"
        file1 = "libtalloc.so.2.4.0"
        file1_version = "2.4.0"
        file2 = "libtalloc.so.2"
        miss1 = "talloc: access after free error - first free may be at %s "
        miss2 = "\\0ERROR: talloc_free with references at %s\\0"
        miss3 = "ERROR: talloc_free with references at %s "
    strings:
        $a1 = /\x00talloc: access after free error - first free may be at %s\n?\x00/
        $c1 = /\x00ERROR: talloc_free with references at %s\n?\x00/
        $c2 = /\x00WARNING: talloc_steal with references at %s\n?\x00/
        $c3 = /\x00%stalloc report on '%s' \(total %6lu bytes in %3lu blocks\)\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
