rule procmail
{
    meta:
        component = "procmail"
        title = "procmail"
        supplier = "procmail"
        purl = "pkg:generic/procmail"
        type = "application"
        source = "procmail"
        hit1 = "\\0Descriptor %d was not open\\0Couldn't rename bogus \\x22%s\\x22 into \\x22%s\\x22\\0"
        miss1 = "\\0Descriptor %d was not open\\0"
        miss2 = "Descriptor %d was not open "
    strings:
        $c1 = /\x00Descriptor %d was not open\n?\x00/
        $c2 = /\x00Couldn't rename bogus "%s" into "%s"\n?\x00/
        $c3 = /\x00set%cid\(%lu\) failed with ruid\/euid = %lu\/%lu\n?\x00/
    condition:
        2 of them
}
