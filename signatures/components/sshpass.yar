rule sshpass
{
    meta:
        component = "sshpass"
        title = "sshpass"
        supplier = "sshpass"
        purl = "pkg:generic/sshpass"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "sshpass"
        version_v = "sshpass ([0-2](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0sshpass 1.09\\0"
        hit1_version = "1.09"
        hit2 = "\\0SSHPASS: Failed to open password file \\x22%s\\x22: %s\\0"
        miss1 = "sshpass 1.09 was seen"
        miss2 = "SSHPASS: Failed to open password file \\x22%s\\x22: %s "
    strings:
        $v = /\x00sshpass [0-2](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00SSHPASS: Failed to open password file "%s": %s\n?\x00/
        $a2 = /\x00SSHPASS: searching for password prompt using match "%s"\n?\x00/
        $a3 = /\x00SSHPASS: Short write\. Tried to write %lu, only wrote %ld\n?\x00/
    condition:
        any of them
}
