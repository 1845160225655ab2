rule quota
{
    meta:
        component = "quota"
        title = "Linux DiskQuota tools"
        supplier = "linuxquota"
        purl = "pkg:generic/quota"
        homepage = "https://sourceforge.net/projects/linuxquota/"
        type = "application"
        source = "quota"
        version_v = "[^\\t\\n\\r\\x20-\\x7e]([34]\\.[0-9]{2}(?:-[a-z0-9]+)?)\\x00"
        near_v = 24
        hit1 = "Quota utilities version %s.\\n\\04.06\\0"
        hit1_version = "4.06"
        miss1 = "Quota utilities version 4.06."
    strings:
        $v = /Quota utilities version %s\.\n/
    condition:
        $v and uint32(0) != 0x950412de
}
