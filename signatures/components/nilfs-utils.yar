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
        hit1 = "\\0nilfs-utils\\0"
        hit2 = "\\0nilfs-utils\\02.2.9\\0"
        hit2_version = "2.2.9"
        hit3 = "\\0Error: cannot open NILFS on %s.\\0Error: no valid nilfs mountpoint found.\\0"
        miss1 = "nilfs-utils "
        miss2 = "\\0Error: cannot open NILFS on %s.\\0"
        miss3 = "Error: cannot open NILFS on %s. "
    strings:
        $b1 = /\x00nilfs-utils\x00/
        $c1 = /\x00Error: cannot open NILFS on %s\.\n?\x00/
        $c2 = /\x00Error: no valid nilfs mountpoint found\.\n?\x00/
    condition:
        $b1 or ($c1 and $c2)
}
