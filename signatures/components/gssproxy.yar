rule gssproxy
{
    meta:
        component = "gssproxy"
        title = "gssproxy"
        supplier = "gssproxy"
        purl = "pkg:generic/gssproxy"
        licence = "MIT"
        type = "application"
        source = "gssproxy"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0Internal gssproxy error\\0"
        hit2 = "\\0Internal gssproxy error\\00.9.1\\0"
        hit2_version = "0.9.1"
        hit3 = "\\0krb5_copy_keyblock failed (%d)\\0Failed to get username from uid %d\\0"
        miss1 = "Internal gssproxy error "
        miss2 = "\\0krb5_copy_keyblock failed (%d)\\0"
        miss3 = "krb5_copy_keyblock failed (%d) "
    strings:
        $a1 = /\x00Internal gssproxy error\n?\x00/
        $c1 = /\x00krb5_copy_keyblock failed \(%d\)\n?\x00/
        $c2 = /\x00Failed to get username from uid %d\n?\x00/
        $c3 = /\x00No mechs found for \[%s\], ignoring\.\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and ($a1 or 2 of ($c*))
}
