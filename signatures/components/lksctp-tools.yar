rule lksctp_tools
{
    meta:
        component = "lksctp-tools"
        title = "lksctp-tools"
        supplier = "lksctp-tools"
        purl = "pkg:generic/lksctp-tools"
        homepage = "http://lksctp.sf.net/"
        type = "library"
        source = "lksctp-tools"
        path_version = "^libsctp\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0 First %zu bytes: \\0 Unknown type: %hu\\0"
        file1 = "libsctp.so.1.0.19"
        file1_version = "1.0.19"
        file2 = "libsctp.so.1"
        miss1 = "\\0 First %zu bytes: \\0"
        miss2 = " First %zu bytes:   Unknown type: %hu "
    strings:
        $c1 = /\x00 First %zu bytes: \n?\x00/
        $c2 = /\x00 Unknown type: %hu\n?\x00/
        $c3 = /\x00\tsendmsg\(sk=%d, assoc=%d\) %4d bytes\.\n?\x00/
        $c4 = /\x00remote:addr=%s, port=%s, family=%d\n?\x00/
    condition:
        2 of ($c*)
}
