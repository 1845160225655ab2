rule ell
{
    meta:
        component = "ell"
        title = "Embedded Linux Library"
        supplier = "ell"
        purl = "pkg:generic/ell"
        homepage = "https://01.org/ell"
        type = "library"
        source = "ell"
        hit1 = "\\0%s:%i non-fatal: %s extension not expected in a ServerHello\\0%s:%i non-fatal: No common supported elliptic curves for ECDHE\\0"
        miss1 = "\\0%s:%i non-fatal: %s extension not expected in a ServerHello\\0"
        miss2 = "%s:%i non-fatal: %s extension not expected in a ServerHello %s:%i non-fatal: No common supported elliptic curves for ECDHE "
    strings:
        $c1 = /\x00%s:%i non-fatal: %s extension not expected in a ServerHello\n?\x00/
        $c2 = /\x00%s:%i non-fatal: No common supported elliptic curves for ECDHE\n?\x00/
        $c3 = /\x00No common supported elliptic curves with the client, can't use %s\n?\x00/
        $c4 = /\x00%s:%i Disconnect desc=%s local-desc=%s reason=ServerHello not empty\n?\x00/
    condition:
        2 of ($c*)
}
