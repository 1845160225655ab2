rule libp11
{
    meta:
        component = "libp11"
        title = "libp11"
        supplier = "libp11"
        purl = "pkg:generic/libp11"
        homepage = "https://github.com/OpenSC/libp11"
        type = "library"
        source = "libp11"
        hit1 = "\\0Multiple matching slots (%lu); will not try to login\\0Domain params invalid\\0"
        miss1 = "\\0Multiple matching slots (%lu); will not try to login\\0"
        miss2 = "Multiple matching slots (%lu); will not try to login Domain params invalid "
    strings:
        $c1 = /\x00Multiple matching slots \(%lu\); will not try to login\n?\x00/
        $c2 = /\x00Domain params invalid\n?\x00/
        $c3 = /\x00Function not parallel\n?\x00/
        $c4 = /\x00Key type inconsistent\n?\x00/
        $c5 = /\x00Cryptoki not initialized\n?\x00/
        $c6 = /\x00Encrypted data len range\n?\x00/
    condition:
        2 of ($c*)
}
