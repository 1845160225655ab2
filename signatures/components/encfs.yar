rule encfs
{
    meta:
        component = "encfs"
        title = "EncFS"
        supplier = "encfs"
        purl = "pkg:generic/encfs"
        type = "application"
        source = "encfs"
        version_v = "EncFS ([0-2](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0EncFS 1.9.5\\0"
        hit1_version = "1.9.5"
        hit2 = "\\0Build: encfs version %s\\0"
        miss1 = "EncFS 1.9.5 was seen"
        miss2 = "Build: encfs version %s "
    strings:
        $v = /\x00EncFS [0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00Build: encfs version %s\n?\x00/
        $a2 = /\x00This version of EncFS doesn't support filesystems created before 2004-08-13\n?\x00/
        $a3 = /\x00void encfs::RenameOp::undo\(\)\n?\x00/
        $a4 = /\x00bool encfs::RenameOp::apply\(\)\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
