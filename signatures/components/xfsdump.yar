rule xfsdump
{
    meta:
        component = "xfsdump"
        title = "xfsdump"
        supplier = "xfs"
        purl = "pkg:generic/xfsdump"
        type = "application"
        source = "xfsdump"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-4](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0%s: both /var/lib/xfsdump and /var/xfsdump exist - fatal\\0"
        hit2 = "\\0%s: both /var/lib/xfsdump and /var/xfsdump exist - fatal\\03.1.11\\0"
        hit2_version = "3.1.11"
        hit3 = "\\0unrecognized media file header version (%d)\\0INV : Unknown version %d - Expected version %d\\0"
        miss1 = "%s: both /var/lib/xfsdump and /var/xfsdump exist - fatal "
        miss2 = "\\0unrecognized media file header version (%d)\\0"
        miss3 = "unrecognized media file header version (%d) "
    strings:
        $a1 = /\x00%s: both \/var\/lib\/xfsdump and \/var\/xfsdump exist - fatal\n?\x00/
        $a2 = /\x00This tape was erased earlier by xfsdump\.\n?\x00/
        $c1 = /\x00unrecognized media file header version \(%d\)\n?\x00/
        $c2 = /\x00INV : Unknown version %d - Expected version %d\n?\x00/
        $c3 = /\x00dump format version %u used truncated inode generation numbers\n?\x00/
        $c4 = /\x00%s format version differs from previous restore \(%u, expected %u\)\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and (any of ($a*) or 2 of ($c*))
}
