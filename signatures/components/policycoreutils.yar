rule policycoreutils
{
    meta:
        component = "policycoreutils"
        title = "policycoreutils"
        supplier = "selinux"
        purl = "pkg:generic/policycoreutils"
        type = "application"
        source = "policycoreutils"
        hit1 = "\\0newrole: %s version %s\\0failed to set new role %s\\0"
        miss1 = "\\0newrole: %s version %s\\0"
        miss2 = "newrole: %s version %s "
    strings:
        $c1 = /\x00newrole: %s version %s\n?\x00/
        $c2 = /\x00failed to set new role %s\n?\x00/
        $c3 = /\x00Error!  Could not open %s\.\n?\x00/
        $c4 = /\x00%s:  Could not reload policy\n?\x00/
        $c5 = /\x00Couldn't create context from: %s\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and 2 of them
}
