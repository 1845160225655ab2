rule autossh
{
    meta:
        component = "autossh"
        title = "autossh"
        supplier = "autossh"
        purl = "pkg:generic/autossh"
        type = "application"
        source = "autossh"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(1\\.[2-9][a-z]?)\\n?\\x00"
        hit1 = "\\0invalid first poll time \\x22%s\\x22\\0cannot open pid file \\x22%s\\x22: %s\\0"
        hit2 = "\\0invalid first poll time \\x22%s\\x22\\0cannot open pid file \\x22%s\\x22: %s\\01.4g\\0"
        hit2_version = "1.4g"
        miss1 = "\\0invalid first poll time \\x22%s\\x22\\0"
        miss2 = "invalid first poll time \\x22%s\\x22 "
    strings:
        $c1 = /\x00invalid first poll time "%s"\n?\x00/
        $c2 = /\x00cannot open pid file "%s": %s\n?\x00/
        $c3 = /\x00invalid max start number "%s"\n?\x00/
        $c4 = /\x00monitor port \(%d\) out of range\n?\x00/
    condition:
        2 of them
}
