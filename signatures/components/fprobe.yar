rule fprobe
{
    meta:
        component = "fprobe"
        title = "fprobe"
        supplier = "fprobe"
        purl = "pkg:generic/fprobe"
        type = "application"
        source = "fprobe"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(1\\.[1-9])\\n?\\x00"
        hit1 = "\\0Can't create pid file. fopen(): %s\\0Uknown data link type %d. Use -K option.\\0"
        hit2 = "\\0Can't create pid file. fopen(): %s\\0Uknown data link type %d. Use -K option.\\01.1\\0"
        hit2_version = "1.1"
        miss1 = "\\0Can't create pid file. fopen(): %s\\0"
        miss2 = "Can't create pid file. fopen(): %s "
    strings:
        $c1 = /\x00Can't create pid file\. fopen\(\): %s\n?\x00/
        $c2 = /\x00Uknown data link type %d\. Use -K option\.\n?\x00/
    condition:
        all of them
}
