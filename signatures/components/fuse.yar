rule fuse
{
    meta:
        component = "fuse"
        title = "libfuse"
        supplier = "libfuse"
        cpe = "libfuse_project:libfuse"
        purl = "pkg:generic/fuse"
        homepage = "https://github.com/libfuse/libfuse"
        type = "library"
        source = "fuse fuse3"
        version_lib = "[^0-9._]([23]\\.[0-9]{1,2}\\.[0-9]{1,2})(?:-rc[0-9])?\\x00"
        version_mount = "[^0-9._]([23]\\.[0-9]{1,2}\\.[0-9]{1,2})(?:-rc[0-9])?\\x00"
        near_lib = 16384
        near_mount = 4096
        hit1 = "\\02.9.9\\0FUSE library version: %s\\n\\0"
        hit1_version = "2.9.9"
        hit2 = "\\03.14.0\\0\\0fusermount3 version: %s\\n\\0"
        hit2_version = "3.14.0"
        miss1 = "FUSE library version: 2.9.9\\n"
    strings:
        $lib = /FUSE library version:? %s\n/
        $mount = /fusermount3? version: %s\n/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
