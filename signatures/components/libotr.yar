rule libotr
{
    meta:
        component = "libotr"
        title = "libotr"
        supplier = "libotr"
        purl = "pkg:generic/libotr"
        homepage = "https://otr.cypherpunks.ca/"
        type = "library"
        source = "libotr"
        hit1 = "\\0(public-key (dsa (p %m)(q %m)(g %m)(y %m)))\\0(genkey (dsa (nbits 4:1024)))\\0"
        miss1 = "\\0(public-key (dsa (p %m)(q %m)(g %m)(y %m)))\\0"
        miss2 = "(public-key (dsa (p %m)(q %m)(g %m)(y %m))) (genkey (dsa (nbits 4:1024))) "
    strings:
        $c1 = /\x00\(public-key \(dsa \(p %m\)\(q %m\)\(g %m\)\(y %m\)\)\)\n?\x00/
        $c2 = /\x00\(genkey \(dsa \(nbits 4:1024\)\)\)\n?\x00/
        $c3 = /\x00Invalid OTR Data Message found on stdin\.\n?\x00/
        $c4 = /\x00The AES key must be 32 hex chars long\.\n?\x00/
        $c5 = /\x00The MAC key must be 40 hex chars long\.\n?\x00/
        $c6 = /\x00The counter must be 16 hex chars long\.\n?\x00/
        $c7 = /\x00The old_text and new_text must be of the same length\.\n?\x00/
        $c8 = /\x00MAC does not verify: wrong MAC key\?\n?\x00/
    condition:
        2 of ($c*)
}
