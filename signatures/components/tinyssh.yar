rule tinyssh
{
    meta:
        component = "tinyssh"
        title = "TinySSH"
        supplier = "tinyssh"
        purl = "pkg:generic/tinyssh"
        licence = "CC0-1.0"
        type = "application"
        source = "tinyssh"
        file_version = "\\x00(20[12][0-9]{5})(?:-[0-9a-z+~.]{1,12})?\\x00"
        hit1 = "\\0SSH-2.0-tinyssh\\0"
        hit2 = "\\0kex: kex not available \\0kex: key not available \\0"
        miss1 = "SSH-2.0-tinyssh "
        miss2 = "\\0kex: kex not available \\0"
        miss3 = "kex: kex not available  "
    strings:
        $b1 = /\x00SSH-2\.0-tinyssh(_|\x00| )/
        $c1 = /\x00kex: kex not available \n?\x00/
        $c2 = /\x00kex: key not available \n?\x00/
        $c3 = /\x00auth: non-regular file: \n?\x00/
    condition:
        $b1 or 2 of ($c*)
}
