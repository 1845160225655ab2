rule sslsplit
{
    meta:
        component = "sslsplit"
        title = "SSLsplit"
        supplier = "sslsplit"
        purl = "pkg:generic/sslsplit"
        type = "application"
        source = "sslsplit"
        file_version = "\\x00([01]\\.[0-9]\\.[0-9]{1,2})\\x00+sslsplit\\x00"
        hit1 = "\\0WARNING: Something is wrong with the version compiled into sslsplit!\\0"
        hit2 = "\\0%s: CA cert does not match key.\\0%s: cannot use -r multiple times\\0"
        miss1 = "WARNING: Something is wrong with the version compiled into sslsplit! "
        miss2 = "\\0%s: CA cert does not match key.\\0"
        miss3 = "%s: CA cert does not match key. "
    strings:
        $a1 = /\x00WARNING: Something is wrong with the version compiled into sslsplit!\n?\x00/
        $c1 = /\x00%s: CA cert does not match key\.\n?\x00/
        $c2 = /\x00%s: cannot use -r multiple times\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
