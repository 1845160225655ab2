rule gdb
{
    meta:
        component = "gdb"
        title = "GDB"
        supplier = "fsf"
        cpe = "gnu:gdb"
        purl = "pkg:generic/gdb"
        homepage = "https://www.gnu.org/software/gdb/"
        type = "application"
        source = "gdb"
        version_server = "\\x00((?:[6-9]|1[0-9])\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)(?:[.-][^\\x00]{1,24})?\\x00"
        near_server = 262144
        hit1 = "\\013.1\\0(Debian 13.1-3) \\0GNU gdbserver %s%s\\n\\0"
        hit1_version = "13.1"
        miss1 = "GNU gdbserver (GDB) 13.1\\n"
    strings:
        $server = "GNU gdbserver %s%s\n"
        $gdb = "GNU gdb %s%s\n"
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
