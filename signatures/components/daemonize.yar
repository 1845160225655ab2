rule daemonize
{
    meta:
        component = "daemonize"
        title = "daemonize"
        supplier = "daemonize"
        purl = "pkg:generic/daemonize"
        licence = "BSD-3-Clause"
        type = "application"
        source = "daemonize"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0File \\x22%s\\x22 does not exist.\\0Can't find user \\x22%s\\x22 in password file.\\0"
        hit2 = "\\0File \\x22%s\\x22 does not exist.\\0Can't find user \\x22%s\\x22 in password file.\\01.7.8\\0"
        hit2_version = "1.7.8"
        miss1 = "\\0File \\x22%s\\x22 does not exist.\\0"
        miss2 = "File \\x22%s\\x22 does not exist. "
    strings:
        $c1 = /\x00File "%s" does not exist\.\n?\x00/
        $c2 = /\x00Can't find user "%s" in password file\.\n?\x00/
        $c3 = /\x00Can't initialize secondary groups for "%s": %s\n?\x00/
        $c4 = /\x00Argument to -%c \("%s"\) is not of the form name=value\.\n?\x00/
    condition:
        2 of them
}
