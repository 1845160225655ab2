rule pam_u2f
{
    meta:
        component = "pam-u2f"
        title = "pam-u2f"
        supplier = "yubico"
        purl = "pkg:generic/pam-u2f"
        licence = "BSD-2-Clause"
        type = "application"
        source = "pam-u2f"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0debug(pam_u2f): %s:%d (%s): \\0"
        hit2 = "\\0debug(pam_u2f): %s:%d (%s): \\01.1.0\\0"
        hit2_version = "1.1.0"
        hit3 = "\\0Found %d device(s) for user %s\\0%s: %d options of group user were given. At most one is required%s.\\0"
        miss1 = "debug(pam_u2f): %s:%d (%s):  "
        miss2 = "\\0Found %d device(s) for user %s\\0"
        miss3 = "Found %d device(s) for user %s "
    strings:
        $a1 = /\x00debug\(pam_u2f\): %s:%d \(%s\): \n?\x00/
        $c1 = /\x00Found %d device\(s\) for user %s\n?\x00/
        $c2 = /\x00%s: %d options of group user were given\. At most one is required%s\.\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
