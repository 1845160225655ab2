rule redboot
{
    meta:
        component = "redboot"
        title = "RedBoot"
        supplier = "ecos"
        purl = "pkg:generic/redboot"
        homepage = "https://ecos.sourceware.org/redboot/"
        type = "firmware"
        version = "release, version [vR]?([0-9][0-9A-Za-z._-]*) - "
        hit1 = "\\nRedBoot(tm) bootstrap and debug environment [ROMRAM]\\nNon-certified release, version v2_0 - built 16:57:58, Aug  7 2006\\n\\0"
        hit1_version = "2_0"
        hit2 = "\\nRedBoot(tm) bootstrap and debug environment [ROM]\\nNon-certified release, version UNKNOWN - built 16:57:58, Aug  7 2006\\n\\0"
        miss1 = "RedBoot> fis list\\0"
    strings:
        $v = /RedBoot\(tm\) bootstrap and debug environment [^\x00]{0,80}release, version [^\x00\n]{1,40} - built/
    condition:
        any of them
}
