rule cifs_utils
{
    meta:
        component = "cifs-utils"
        title = "cifs-utils"
        supplier = "samba"
        cpe = "samba:cifs-utils"
        purl = "pkg:generic/cifs-utils"
        licence = "GPL-3.0-or-later"
        homepage = "https://wiki.samba.org/index.php/LinuxCIFS_utils"
        type = "application"
        source = "cifs-utils"
        version_v = "[^\\t\\n\\r\\x20-\\x7e]([4-9]\\.[0-9]{1,2}(?:\\.[0-9])?)\\x00"
        near_v = 600
        confidence_v = 80
        hit1 = "\\0%s: bad UNC (%s)\\n\\0"
        hit2 = "\\0incompatible kernel upcall version: 0x%x\\0"
        hit3 = "\\x006.2\\x00%s version: %s\\n\\0%s: bad UNC (%s)\\n\\0"
        hit3_version = "6.2"
        miss1 = "mount.cifs version: 7.0\\n"
    strings:
        $a = "%s: bad UNC (%s)\n"
        $b = "To display the version number of the mount helper:"
        $c = "incompatible kernel upcall version: 0x%x"
        $v = "%s version: %s\n"
    condition:
        ($c or $a or $b) and any of them
}
