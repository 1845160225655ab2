rule stoken
{
    meta:
        component = "stoken"
        title = "stoken"
        supplier = "stoken"
        purl = "pkg:generic/stoken"
        homepage = "http://stoken.sf.net/"
        type = "library"
        source = "stoken"
        version_v = "stoken ([01]\\.[0-9]{1,3}) - software token for"
        hit1 = "\\0  stoken show [ --seed ]\\0"
        hit2 = "\\0rcfile: HOME is not set so I can't read '%s'\\0rcfile: version mismatch, ignoring contents\\0"
        hit3 = "\\0stoken 0.92 - software token for Linux/UNIX systems\\n"
        hit3_version = "0.92"
        miss1 = "  stoken show [ --seed ] "
        miss2 = "\\0rcfile: HOME is not set so I can't read '%s'\\0"
        miss3 = "rcfile: HOME is not set so I can't read '%s' rcfile: version mismatch, ignoring contents "
        miss4 = "\\0stoken X - software token for Linux/UNIX systems\\n"
    strings:
        $v = /\x00stoken ([01]\.[0-9]{1,3}) - software token for/
        $a1 = /\x00  stoken show \[ --seed \]\n?\x00/
        $a2 = /\x00Please use 'stoken import' to add a new seed\.\n?\x00/
        $c1 = /\x00rcfile: HOME is not set so I can't read '%s'\n?\x00/
        $c2 = /\x00rcfile: version mismatch, ignoring contents\n?\x00/
        $c3 = /\x00header MAC check failed - malformed input\n?\x00/
        $c4 = /\x00token MAC check failed - malformed input\n?\x00/
    condition:
        $v or any of ($a*) or 2 of ($c*)
}
