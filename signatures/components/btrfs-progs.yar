rule btrfs_progs
{
    meta:
        component = "btrfs-progs"
        title = "btrfs-progs"
        supplier = "btrfs"
        purl = "pkg:generic/btrfs-progs"
        licence = "GPL-2.0-only"
        homepage = "https://btrfs.readthedocs.io/"
        type = "application"
        source = "btrfs-progs"
        version = "v([0-9]+\\.[0-9]+(?:\\.[0-9]+)?(?:-rc[0-9])?)"
        hit1 = "\\0btrfs-progs v6.2\\0"
        hit1_version = "6.2"
        hit2 = "\\x00Btrfs v3.12\\x00"
        hit2_version = "3.12"
        miss1 = "btrfs-progs v6.2\\n"
    strings:
        $v = /\x00btrfs-progs v[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,2})?(-rc[0-9])?[^\x00]{0,24}\x00/
        $o = /Btrfs (Btrfs )?v[03]\.[0-9]{1,2}(\.[0-9])?\x00/
        $n = "Display btrfs-progs version"
    condition:
        any of them
}
