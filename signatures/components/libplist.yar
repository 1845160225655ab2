rule libplist
{
    meta:
        component = "libplist"
        title = "libplist"
        supplier = "libimobiledevice"
        purl = "pkg:generic/libplist"
        licence = "LGPL-2.1-or-later"
        type = "library"
        source = "libplist"
        hit1 = "\\0PLIST_KEY == plist_get_node_type(current)\\0ERROR: %d \\x22Unable to attach nodes\\x22\\0"
        miss1 = "\\0PLIST_KEY == plist_get_node_type(current)\\0"
        miss2 = "PLIST_KEY == plist_get_node_type(current) "
    strings:
        $c1 = /\x00PLIST_KEY == plist_get_node_type\(current\)\n?\x00/
        $c2 = /\x00ERROR: %d "Unable to attach nodes"\n?\x00/
        $c3 = /\x00\(node->children->count % 2\) == 0\n?\x00/
        $c4 = /\x00ERROR: Input file is too small to contain valid plist data\.\n?\x00/
        $c5 = /\x00Convert a plist FILE from binary to XML format or vice-versa\.\n?\x00/
    condition:
        2 of them
}
