rule entropybroker
{
    meta:
        component = "entropybroker"
        title = "entropybroker"
        supplier = "entropybroker"
        purl = "pkg:generic/entropybroker"
        homepage = "https://www.vanheusden.com/entropybroker/"
        type = "application"
        source = "entropybroker"
        hit1 = "\\0Load users from %s\\0Load bits from %s\\0"
        miss1 = "\\0Load users from %s\\0"
        miss2 = "Load users from %s Load bits from %s "
    strings:
        $c1 = /\x00Load users from %s\n?\x00/
        $c2 = /\x00Load bits from %s\n?\x00/
        $c3 = /\x00User %s not known\n?\x00/
        $c4 = /\x00Cipher '%s' is not known\n?\x00/
    condition:
        2 of ($c*)
}
