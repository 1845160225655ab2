rule tsocks
{
    meta:
        component = "tsocks"
        title = "tsocks"
        supplier = "tsocks"
        purl = "pkg:generic/tsocks"
        homepage = "http://tsocks.sf.net"
        type = "library"
        source = "tsocks"
        hit1 = "\\0Need a password in tsocks.conf or $TSOCKS_PASSWORD to authenticate with\\0"
        hit2 = "\\0Finding path for %s...\\0Server can reach %s/%s\\0"
        miss1 = "Need a password in tsocks.conf or $TSOCKS_PASSWORD to authenticate with "
        miss2 = "\\0Finding path for %s...\\0"
        miss3 = "Finding path for %s... Server can reach %s/%s "
    strings:
        $a1 = /\x00Need a password in tsocks\.conf or \$TSOCKS_PASSWORD to authenticate with\n?\x00/
        $c1 = /\x00Finding path for %s\.\.\.\n?\x00/
        $c2 = /\x00Server can reach %s\/%s\n?\x00/
        $c3 = /\x00Reply indicates server is a version %d socks server\n?\x00/
        $c4 = /\x00Invalid SOCKS version reply \(%d\), probably not a socks server\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
