rule iodine
{
    meta:
        component = "iodine"
        title = "iodine"
        supplier = "iodine"
        purl = "pkg:generic/iodine"
        licence = "MIT"
        type = "application"
        source = "iodine"
        file_version = "\\x00version: ([0-9.]+) from 20[0-9]{2}-"
        hit1 = "\\0Try \\x22iodine [options] ns.%s %s\\x22 first, it might just work.\\0"
        hit2 = "\\0accepted version for user #%d from %s\\0dropped user from %s, sent bad version %08X\\0"
        miss1 = "Try \\x22iodine [options] ns.%s %s\\x22 first, it might just work. "
        miss2 = "\\0accepted version for user #%d from %s\\0"
        miss3 = "accepted version for user #%d from %s "
    strings:
        $a1 = /\x00Try "iodine \[options\] ns\.%s %s" first, it might just work\.\n?\x00/
        $a2 = /\x00iodine IP over DNS tunneling client\n?\x00/
        $c1 = /\x00accepted version for user #%d from %s\n?\x00/
        $c2 = /\x00dropped user from %s, sent bad version %08X\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
