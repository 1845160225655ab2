rule proxytunnel
{
    meta:
        component = "proxytunnel"
        title = "proxytunnel"
        supplier = "proxytunnel"
        purl = "pkg:generic/proxytunnel"
        type = "application"
        source = "proxytunnel"
        file_version = "\\x00(1\\.[0-9]{1,2}(?:\\.[0-9])?)(?:\\.20[0-9]{6})?\\x00+proxytunnel\\x00"
        hit1 = "\\0%s %s Copyright 2001-2020 Proxytunnel Project\\0"
        hit2 = "\\0Unsupported HTTP version number %s\\0Found user '%s' in env variable PROXYUSER.\\0"
        miss1 = "%s %s Copyright 2001-2020 Proxytunnel Project "
        miss2 = "\\0Unsupported HTTP version number %s\\0"
        miss3 = "Unsupported HTTP version number %s "
    strings:
        $a1 = /\x00%s %s Copyright 2001-2020 Proxytunnel Project\n?\x00/
        $c1 = /\x00Unsupported HTTP version number %s\n?\x00/
        $c2 = /\x00Found user '%s' in env variable PROXYUSER\.\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
