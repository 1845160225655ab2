rule libavl
{
    meta:
        component = "libavl"
        title = "libavl"
        supplier = "libavl"
        purl = "pkg:generic/libavl"
        type = "library"
        source = "libavl"
        hit1 = "\\0avl_search_closest\\0avl_delete_node\\0avl_alloc_tree\\0"
        miss1 = "\\0avl_search_closest\\0avl_delete_node\\0"
    strings:
        $s1 = /\x00avl_search_closest\x00/
        $s2 = /\x00avl_delete_node\x00/
        $s3 = /\x00avl_alloc_tree\x00/
        $s4 = /\x00avl_clear_tree\x00/
        $s5 = /\x00avl_fixup_node\x00/
    condition:
        3 of ($s*)
}
