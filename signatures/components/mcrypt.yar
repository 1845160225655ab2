rule mcrypt
{
    meta:
        component = "mcrypt"
        title = "mcrypt"
        supplier = "mcrypt"
        purl = "pkg:generic/mcrypt"
        type = "application"
        source = "mcrypt"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-3](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0Linked against libmcrypt v.%s\\0"
        hit2 = "\\0Linked against libmcrypt v.%s\\02.6.8\\0"
        hit2_version = "2.6.8"
        hit3 = "\\0Mcrypt v.%s (%s-%s-%s)\\0mcrypt_generic_init() failed\\0"
        miss1 = "Linked against libmcrypt v.%s "
        miss2 = "\\0Mcrypt v.%s (%s-%s-%s)\\0"
        miss3 = "Mcrypt v.%s (%s-%s-%s) "
    strings:
        $a1 = /\x00Linked against libmcrypt v\.%s\n?\x00/
        $a2 = /\x00Use the native \(mcrypt\) file format\.\n?\x00/
        $c1 = /\x00Mcrypt v\.%s \(%s-%s-%s\)\n?\x00/
        $c2 = /\x00mcrypt_generic_init\(\) failed\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and (any of ($a*) or ($c1 and $c2))
}
