rule ftplib
{
    meta:
        component = "ftplib"
        title = "ftplib"
        supplier = "ftplib"
        purl = "pkg:generic/ftplib"
        licence = "Artistic-2.0"
        homepage = "http://nbpfaus.net/~pfau/ftplib/"
        type = "library"
        source = "ftplib"
        hit1 = "\\0short write: passed %d, wrote %d\\0Control socket read failed\\0"
        miss1 = "\\0short write: passed %d, wrote %d\\0"
        miss2 = "short write: passed %d, wrote %d Control socket read failed "
    strings:
        $c1 = /\x00short write: passed %d, wrote %d\n?\x00/
        $c2 = /\x00Control socket read failed\n?\x00/
        $c3 = /\x00Invalid open type %d\n?\x00/
    condition:
        2 of ($c*)
}
