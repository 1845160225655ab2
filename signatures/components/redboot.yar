rule redboot
{
    meta:
        component = "redboot"
        title = "RedBoot"
        supplier = "ecos"
        purl = "pkg:generic/redboot"
        homepage = "https://ecos.sourceware.org/redboot/"
        type = "firmware"
        version = "release, version (\\S+)"
        hit1 = "\\nRedBoot(tm) bootstrap and debug environment [ROMRAM]\\nNon-certified release, version UNKNOWN - built 16:57:58, Aug  7 2006\\n\\0"
        hit1_version = "UNKNOWN"
        miss1 = "RedBoot> fis list\\0"
    strings:
        $v = /RedBoot\(tm\) bootstrap and debug environment [^\x00]{0,80}release, version [^\x00\n]{1,40} - built/
    condition:
        any of them
}
