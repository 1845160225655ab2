rule omniorb
{
    meta:
        component = "omniorb"
        title = "omniorb"
        supplier = "omniorb"
        purl = "pkg:generic/omniorb"
        homepage = "http://omniorb.sourceforge.net"
        type = "library"
        source = "omniorb-dfsg"
        hit1 = "\\0Main thread dispatch '\\0No value factory for '\\0"
        miss1 = "\\0Main thread dispatch '\\0"
        miss2 = "Main thread dispatch ' No value factory for ' "
    strings:
        $c1 = /\x00Main thread dispatch '\n?\x00/
        $c2 = /\x00No value factory for '\n?\x00/
        $c3 = /\x00' to main thread\n?\x00/
        $c4 = /\x00 on any port in \n?\x00/
        $c5 = /\x00Bind to address \n?\x00/
        $c6 = /\x00Warning: received an invalid zero length string\. Substituted with a proper empty string\.\n?\x00/
        $c7 = /\x00Error: received an invalid zero length string\.\n?\x00/
    condition:
        2 of ($c*)
}
