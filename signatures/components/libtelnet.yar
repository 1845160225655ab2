rule libtelnet
{
    meta:
        component = "libtelnet"
        title = "libtelnet"
        supplier = "libtelnet"
        purl = "pkg:generic/libtelnet"
        type = "library"
        source = "libtelnet"
        hit1 = "\\0telopt %d subneg ends with ESC\\0unexpected byte after IAC inside SB: %d\\0"
        miss1 = "\\0telopt %d subneg ends with ESC\\0"
        miss2 = "telopt %d subneg ends with ESC "
    strings:
        $c1 = /\x00telopt %d subneg ends with ESC\n?\x00/
        $c2 = /\x00unexpected byte after IAC inside SB: %d\n?\x00/
    condition:
        all of them
}
