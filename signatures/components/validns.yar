rule validns
{
    meta:
        component = "validns"
        title = "validns"
        supplier = "validns"
        purl = "pkg:generic/validns"
        licence = "BSD-2-Clause"
        homepage = "http://www.validns.net/"
        type = "application"
        source = "validns"
        hit1 = "\\0%s signature is too new\\0%s signature is too old\\0"
        miss1 = "\\0%s signature is too new\\0"
        miss2 = "%s signature is too new %s signature is too old "
    strings:
        $c1 = /\x00%s signature is too new\n?\x00/
        $c2 = /\x00%s signature is too old\n?\x00/
        $c3 = /\x00default ttl is now %ld\n?\x00/
    condition:
        2 of ($c*)
}
