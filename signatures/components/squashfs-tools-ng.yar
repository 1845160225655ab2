rule squashfs_tools_ng
{
    meta:
        component = "squashfs-tools-ng"
        title = "squashfs-tools-ng"
        supplier = "squashfs-tools-ng"
        purl = "pkg:generic/squashfs-tools-ng"
        type = "application"
        source = "squashfs-tools-ng"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0libsquashfs returned an unknown error code\\0"
        hit2 = "\\0libsquashfs returned an unknown error code\\01.2.0\\0"
        hit2_version = "1.2.0"
        hit3 = "\\0%s: squashfs does not support xattr prefix of %s\\0Missing argument: squashfs image\\0"
        miss1 = "libsquashfs returned an unknown error code "
        miss2 = "\\0%s: squashfs does not support xattr prefix of %s\\0"
        miss3 = "%s: squashfs does not support xattr prefix of %s "
    strings:
        $a1 = /\x00libsquashfs returned an unknown error code\n?\x00/
        $a2 = /\x00Try `rdsquashfs --help' for more information\.\n?\x00/
        $a3 = /\x00Try `gensquashfs --help' for more information\.\n?\x00/
        $c1 = /\x00%s: squashfs does not support xattr prefix of %s\n?\x00/
        $c2 = /\x00Missing argument: squashfs image\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
