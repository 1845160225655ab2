rule unworkable
{
    meta:
        component = "unworkable"
        title = "unworkable"
        supplier = "unworkable"
        purl = "pkg:generic/unworkable"
        licence = "ISC"
        homepage = "https://github.com/niallo/Unworkable/"
        type = "application"
        source = "unworkable"
        hit1 = "\\0usage: unworkable [-s] [-g port] [-p port] [-t tracefile] torrent\\0"
        hit2 = "\\0length:		%jd bytes\\0piece length:	%u bytes\\0"
        miss1 = "usage: unworkable [-s] [-g port] [-p port] [-t tracefile] torrent "
        miss2 = "\\0length:		%jd bytes\\0"
        miss3 = "length:		%jd bytes piece length:	%u bytes "
    strings:
        $a1 = /\x00usage: unworkable \[-s\] \[-g port\] \[-p port\] \[-t tracefile\] torrent\n?\x00/
        $c1 = /\x00length:\t\t%jd bytes\n?\x00/
        $c2 = /\x00piece length:\t%u bytes\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
