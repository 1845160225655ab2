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
        hit1 = "\\0libp11 RSA method\\0"
        hit2 = "\\0Multiple matching slots (%lu); will not try to login\\n\\0"
        miss1 = "libp11 RSA method "
        miss2 = "\\0Domain params invalid\\0Function not parallel\\0"
    strings:
        $a1 = /\x00Multiple matching slots \(%lu\); will not try to login\n?\x00/
        $a2 = /\x00libp11 RSA method\x00/
    condition:
        any of them
}
