rule encfs
{
    meta:
        component = "encfs"
        title = "EncFS"
        supplier = "encfs"
        purl = "pkg:generic/encfs"
        type = "application"
        source = "encfs"
        version_r1 = "EncFS ([0-9.]+)"
        hit1 = "\\0EncFS 1.9.5\\0"
        hit1_version = "1.9.5"
        hit2 = "\\0Build: encfs version %s\\0"
        miss1 = "Build: encfs version %s "
    strings:
        $r1 = /\x00EncFS 1\.[1-9][0-9]?(\.[0-9]{1,2})?\x00/
        $a1 = /\x00Build: encfs version %s\n?\x00/
        $a2 = /\x00This version of EncFS doesn't support filesystems created before 2004-08-13\n?\x00/
        $a3 = /\x00void encfs::RenameOp::undo\(\)\n?\x00/
        $a4 = /\x00bool encfs::RenameOp::apply\(\)\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
