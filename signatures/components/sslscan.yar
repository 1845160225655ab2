rule sslscan
{
    meta:
        component = "sslscan"
        title = "sslscan"
        supplier = "sslscan"
        purl = "pkg:generic/sslscan"
        type = "application"
        source = "sslscan"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([12]\\.[0-9]{1,2}\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0Most likely cause is server not supporting %s, try manually specifying version\\0"
        hit2 = "\\0Most likely cause is server not supporting %s, try manually specifying version\\02.0.7\\0"
        hit2_version = "2.0.7"
        hit3 = "\\0%sOpenSSL version does not support compression%s\\0  %s--version%s            Display the program version\\0"
        miss1 = "Most likely cause is server not supporting %s, try manually specifying version "
        miss2 = "\\0%sOpenSSL version does not support compression%s\\0"
        miss3 = "%sOpenSSL version does not support compression%s "
    strings:
        $a1 = /\x00Most likely cause is server not supporting %s, try manually specifying version\n?\x00/
        $c1 = /\x00%sOpenSSL version does not support compression%s\n?\x00/
        $c2 = /\x00  %s--version%s            Display the program version\n?\x00/
        $c3 = /\x00  %s--tlsall%s             Only check TLS ciphers \(all versions\)\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
