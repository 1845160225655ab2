rule sshfs
{
    meta:
        component = "sshfs"
        title = "SSHFS"
        supplier = "libfuse"
        purl = "pkg:generic/sshfs"
        licence = "GPL-2.0-only"
        type = "application"
        source = "sshfs-fuse"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-4](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0SSHFS version %s\\0"
        hit2 = "\\0SSHFS version %s\\03.7.3\\0"
        hit2_version = "3.7.3"
        miss1 = "SSHFS version %s "
    strings:
        $a1 = /\x00SSHFS version %s\n?\x00/
    condition:
        $a1
}
