rule efivar
{
    meta:
        component = "efivar"
        title = "efivar"
        supplier = "rhboot"
        purl = "pkg:generic/efivar"
        licence = "LGPL-2.0-or-later"
        type = "library"
        source = "efivar"
        path_version = "^libefi(?:var|boot)\\.so\\.1\\.([3-9][0-9])$"
        hit1 = "\\0efivar: error listing variables: %m\\0"
        file1 = "libefivar.so.1.37"
        file1_version = "37"
        file2 = "libefivar.so.1"
        miss1 = "efivar: error listing variables: %m "
    strings:
        $a1 = /\x00efivar: error listing variables: %m\n?\x00/
        $a2 = /\x00efivarfs_set_fd_immutable\(%d, %d\) on %s failed\n?\x00/
        $a3 = /\x00make_efivarfs_path failed\n?\x00/
        $a4 = /\x00efivar: invalid name "%s"\n?\x00/
    condition:
        any of them
}
