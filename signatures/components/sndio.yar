rule sndio
{
    meta:
        component = "sndio"
        title = "sndio"
        supplier = "sndio"
        purl = "pkg:generic/sndio"
        licence = "ISC"
        homepage = "https://www.sndio.org/"
        type = "library"
        source = "sndio"
        hit1 = "\\0libsndio: polls: %llu, samples = %llu\\0"
        hit2 = "\\0%s has wrong permissions\\0%s: off/slave expected\\0"
        miss1 = "libsndio: polls: %llu, samples = %llu "
        miss2 = "\\0%s has wrong permissions\\0"
        miss3 = "%s has wrong permissions %s: off/slave expected "
    strings:
        $a1 = /\x00libsndio: polls: %llu, samples = %llu\n?\x00/
        $c1 = /\x00%s has wrong permissions\n?\x00/
        $c2 = /\x00%s: off\/slave expected\n?\x00/
        $c3 = /\x00%s: bad channel range\n?\x00/
        $c4 = /\x00%s: buffer size is %s\n?\x00/
        $c5 = /\x00: bad header type\n?\x00/
        $c6 = /\x00: not a \.wav file\n?\x00/
        $c7 = /\x00usage: sndioctl \[-dimnqv\] \[-f device\] \[command \.\.\.\]\n?\x00/
        $c8 = /\x00number expected near '%s'\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
