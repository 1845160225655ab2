rule lockfile_progs
{
    meta:
        component = "lockfile-progs"
        title = "lockfile-progs"
        supplier = "debian"
        purl = "pkg:generic/lockfile-progs"
        type = "application"
        source = "lockfile-progs"
        hit1 = "\\0lockfile: big problem - unknown command name: %s\\0"
        miss1 = "lockfile: big problem - unknown command name: %s "
    strings:
        $a1 = /\x00lockfile: big problem - unknown command name: %s\n?\x00/
    condition:
        $a1
}
