rule nilfs_utils
{
    meta:
        component = "nilfs-utils"
        title = "nilfs-utils"
        supplier = "nilfs-utils"
        purl = "pkg:generic/nilfs-utils"
        type = "application"
        source = "nilfs-tools"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-3](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0cannot open NILFS on %s\\0"
        hit2 = "\\0cannot open NILFS on %s\\02.2.9\\0"
        hit2_version = "2.2.9"
        miss1 = "cannot open NILFS on %s "
    strings:
        $a1 = /\x00cannot open NILFS on %s\n?\x00/
        $a2 = /\x00Error: cannot open NILFS on %s\.\n?\x00/
        $a3 = /\x00Error: no valid nilfs mountpoint found\.\n?\x00/
    condition:
        any of them
}
