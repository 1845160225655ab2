rule libtermkey
{
    meta:
        component = "libtermkey"
        title = "libtermkey"
        supplier = "libtermkey"
        purl = "pkg:generic/libtermkey"
        licence = "MIT"
        homepage = "http://www.leonerd.org.uk/code/libtermkey/"
        type = "library"
        source = "libtermkey"
        hit1 = "\\0ASSERT FAIL: Tried to insert child node in TYPE_KEY\\0ASSERT FAIL: Trie insert at 0x%02x is outside of extent bounds (0x%02x..0x%02x)\\0"
        miss1 = "\\0ASSERT FAIL: Tried to insert child node in TYPE_KEY\\0"
        miss2 = "ASSERT FAIL: Tried to insert child node in TYPE_KEY ASSERT FAIL: Trie insert at 0x%02x is outside of extent bounds (0x%02x..0x%02x) "
    strings:
        $c1 = /\x00ASSERT FAIL: Tried to insert child node in TYPE_KEY\n?\x00/
        $c2 = /\x00ASSERT FAIL: Trie insert at 0x%02x is outside of extent bounds \(0x%02x\.\.0x%02x\)\n?\x00/
        $c3 = /\x00ABORT: lookup_next within a TYPE_KEY node\n?\x00/
    condition:
        2 of ($c*)
}
