rule ostree
{
    meta:
        component = "ostree"
        title = "OSTree"
        supplier = "ostree"
        purl = "pkg:generic/ostree"
        homepage = "https://github.com/ostreedev/ostree/"
        type = "library"
        source = "ostree"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(20[0-9]{2}\\.[0-9]{1,3}(?:\\.[0-9]{1,3})?)\\n?\\x00"
        hit1 = "\\0Unexpected ostree.sizes object type %u\\0"
        hit2 = "\\0libostreetest: can't relabel, turning off xattrs\\0Using temporary directory: %s\\0"
        hit3 = "\\0Unexpected ostree.sizes object type %u\\02022.7\\0"
        hit3_version = "2022.7"
        miss1 = "Unexpected ostree.sizes object type %u "
        miss2 = "\\0libostreetest: can't relabel, turning off xattrs\\0"
        miss3 = "libostreetest: can't relabel, turning off xattrs Using temporary directory: %s "
    strings:
        $a1 = /\x00Unexpected ostree\.sizes object type %u\n?\x00/
        $a2 = /\x00libostree pull from '%s' for %s complete\n?\x00/
        $a3 = /\x00libostree pull from '%s' for %u refs complete\n?\x00/
        $a4 = /\x00ostree\/deploy\/%s initialized as OSTree root\n?\x00/
        $a5 = /\x00No metadata key ostree\.sizes in commit\n?\x00/
        $c1 = /\x00libostreetest: can't relabel, turning off xattrs\n?\x00/
        $c2 = /\x00Using temporary directory: %s\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
