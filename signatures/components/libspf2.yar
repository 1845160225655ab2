rule libspf2
{
    meta:
        component = "libspf2"
        title = "libspf2"
        supplier = "libspf2"
        purl = "pkg:generic/libspf2"
        homepage = "http://www.libspf2.org/"
        type = "library"
        source = "libspf2"
        hit1 = "\\0SPF domainspec too long (%d chars, %d max)\\0include/redirect:  got SPF record:  %s\\0"
        miss1 = "\\0SPF domainspec too long (%d chars, %d max)\\0"
        miss2 = "SPF domainspec too long (%d chars, %d max) include/redirect:  got SPF record:  %s "
    strings:
        $c1 = /\x00SPF domainspec too long \(%d chars, %d max\)\n?\x00/
        $c2 = /\x00include\/redirect:  got SPF record:  %s\n?\x00/
        $c3 = /\x00Failed to compile SPF record for '%s'\n?\x00/
        $c4 = /\x00SPF_record_stringify error: %s \(%d\)\n?\x00/
        $c5 = /\x00Compiled with SPF library version: %d\.%d\.%d\n?\x00/
        $c6 = /\x00Running with SPF library version: %d\.%d\.%d\n?\x00/
        $c7 = /\x00Error: getopt returned character code 0%o \?\?\n?\x00/
        $c8 = /\x00Accepting connections on %d\n?\x00/
    condition:
        2 of ($c*)
}
