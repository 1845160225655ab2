rule lwipv6
{
    meta:
        component = "lwipv6"
        title = "lwipv6"
        supplier = "virtualsquare"
        purl = "pkg:generic/lwipv6"
        homepage = "http://wiki.virtualsquare.org/index.php/LWIPV6"
        type = "library"
        source = "lwipv6"
        hit1 = "\\0netlink malformed packet: extra %d bytes\\0Assertion \"%s\" failed at line %d in %s\\0"
        miss1 = "\\0netlink malformed packet: extra %d bytes\\0"
        miss2 = "netlink malformed packet: extra %d bytes Assertion \"%s\" failed at line %d in %s "
    strings:
        $c1 = /\x00netlink malformed packet: extra %d bytes\n?\x00/
        $c2 = /\x00Assertion "%s" failed at line %d in %s\n?\x00/
        $c3 = /\x00Netlink: Unsupported IFA opt %d\n?\x00/
        $c4 = /\x00Netlink: Unsupported RTA opt %d\n?\x00/
    condition:
        2 of ($c*)
}
