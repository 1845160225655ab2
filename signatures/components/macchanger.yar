rule macchanger
{
    meta:
        component = "macchanger"
        title = "GNU MAC Changer"
        supplier = "macchanger"
        purl = "pkg:generic/macchanger"
        licence = "GPL-3.0-or-later"
        type = "application"
        source = "macchanger"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0[ERROR] Incorrect format: MAC length should be 17. %s(%lu)\\0Network driver didn't actually change to the new MAC!!\\0"
        hit2 = "\\0[ERROR] Incorrect format: MAC length should be 17. %s(%lu)\\0Network driver didn't actually change to the new MAC!!\\01.7.0\\0"
        hit2_version = "1.7.0"
        miss1 = "\\0[ERROR] Incorrect format: MAC length should be 17. %s(%lu)\\0"
        miss2 = "[ERROR] Incorrect format: MAC length should be 17. %s(%lu) "
    strings:
        $c1 = /\x00\[ERROR\] Incorrect format: MAC length should be 17\. %s\(%lu\)\n?\x00/
        $c2 = /\x00Network driver didn't actually change to the new MAC!!\n?\x00/
        $c3 = /\x00\[WARNING\] Ignoring --bia option that can only be used with --random\n?\x00/
    condition:
        2 of them
}
