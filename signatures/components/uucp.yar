rule uucp
{
    meta:
        component = "uucp"
        title = "Taylor UUCP"
        supplier = "fsf"
        purl = "pkg:generic/uucp"
        licence = "GPL-2.0-only"
        type = "application"
        source = "uucp"
        hit1 = "\\0Taylor UUCP %s, copyright (C) 1991, 92, 93, 94, 1995, 2002 Ian Lance Taylor\\0"
        hit2 = "\\0fsend_uucp_cmd: Sending \\x22%s\\x22\\0uucico will %sstrip UUCP protocol commands\\0"
        miss1 = "Taylor UUCP %s, copyright (C) 1991, 92, 93, 94, 1995, 2002 Ian Lance Taylor "
        miss2 = "\\0fsend_uucp_cmd: Sending \\x22%s\\x22\\0"
        miss3 = "fsend_uucp_cmd: Sending \\x22%s\\x22 "
    strings:
        $a1 = /\x00Taylor UUCP %s, copyright \(C\) 1991, 92, 93, 94, 1995, 2002 Ian Lance Taylor\n?\x00/
        $a2 = /\x00cu \(Taylor UUCP\) %s\n?\x00/
        $a3 = /\x00@\(#\) Taylor UUCP Log File Summary Filter, Version 1\.2\.2\n?\x00/
        $c1 = /\x00fsend_uucp_cmd: Sending "%s"\n?\x00/
        $c2 = /\x00uucico will %sstrip UUCP protocol commands\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
