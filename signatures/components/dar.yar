rule dar
{
    meta:
        component = "dar"
        title = "Disk ARchive"
        supplier = "dar"
        purl = "pkg:generic/dar"
        licence = "GPL-2.0-only"
        type = "application"
        source = "dar"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-3](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0 Using libdar %u.%u built with compilation time options:\\0"
        hit2 = "\\0 Using libdar %u.%u built with compilation time options:\\02.7.8\\0"
        hit2_version = "2.7.8"
        miss1 = " Using libdar %u.%u built with compilation time options: "
    strings:
        $a1 = /\x00 Using libdar %u\.%u built with compilation time options:\n?\x00/
        $a2 = /\x00Not overwritten dar_manager_show_version\(\) method has been called!\n?\x00/
        $a3 = /\x00We have linked with an incompatible version of libdar\. Expecting version %d\.%d\.x but havin/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
