rule libnfs
{
    meta:
        component = "libnfs"
        title = "libnfs"
        supplier = "libnfs"
        purl = "pkg:generic/libnfs"
        type = "library"
        source = "libnfs"
        hit1 = "\\0nfs_link_async failed: %s\\0"
        hit2 = "\\0nfs_read_async failed. %s\\0Failed to mount nfs share : %s\\0"
        miss1 = "nfs_link_async failed: %s "
        miss2 = "\\0nfs_read_async failed. %s\\0"
        miss3 = "nfs_read_async failed. %s "
    strings:
        $a1 = /\x00nfs_link_async failed: %s\n?\x00/
        $a2 = /\x00nfs_open_async failed\. %s\n?\x00/
        $a3 = /\x00nfs_chmod_async failed\. %s\n?\x00/
        $c1 = /\x00nfs_read_async failed\. %s\n?\x00/
        $c2 = /\x00Failed to mount nfs share : %s\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
