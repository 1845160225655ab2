rule coreutils
{
    meta:
        component = "coreutils"
        title = "GNU Coreutils"
        supplier = "fsf"
        cpe = "gnu:coreutils"
        purl = "pkg:generic/coreutils"
        homepage = "https://www.gnu.org/software/coreutils/"
        type = "application"
        source = "coreutils"
        version_a = "[^0-9._]([5-9]\\.[0-9]{1,3}(?:\\.[0-9]{1,3})?)\\x00"
        near_a = 4096
        hit1 = "\\0GNU coreutils\\0bug-coreutils@gnu.org\\09.1\\0"
        hit1_version = "9.1"
        miss1 = "ls (GNU coreutils) 9.1\\n"
    strings:
        $a = "\x00GNU coreutils\x00"
    condition:
        any of them
}
