rule gensio
{
    meta:
        component = "gensio"
        title = "gensio"
        supplier = "gensio"
        purl = "pkg:generic/gensio"
        homepage = "https://github.com/cminyard/gensio"
        type = "library"
        source = "gensio"
        hit1 = "\\0Error accepting a gensio: %s\\0"
        hit2 = "\\0Error from stdio: %s\\0No certificate in %s\\0"
        miss1 = "Error accepting a gensio: %s "
        miss2 = "\\0Error from stdio: %s\\0"
        miss3 = "Error from stdio: %s No certificate in %s "
    strings:
        $a1 = /\x00Error accepting a gensio: %s\n?\x00/
        $a2 = /\x00Error allocating gensna gensio: %s\n?\x00/
        $a3 = /\x00SSL was not in the gensio stack\?\n?\x00/
        $a4 = /\x00Could not fork gensio handler: %s\n?\x00/
        $a5 = /\x00No gensio string given to connect to\n?\x00/
        $c1 = /\x00Error from stdio: %s\n?\x00/
        $c2 = /\x00No certificate in %s\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
