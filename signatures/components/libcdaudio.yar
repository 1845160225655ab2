rule libcdaudio
{
    meta:
        component = "libcdaudio"
        title = "libcdaudio"
        supplier = "libcdaudio"
        purl = "pkg:generic/libcdaudio"
        homepage = "http://libcdaudio.sourceforge.net/"
        type = "library"
        source = "libcdaudio"
        hit1 = "\\0SERVER=cddbp://%s:%d/ CDDB\\0# Disc length: %d seconds\\0"
        miss1 = "\\0SERVER=cddbp://%s:%d/ CDDB\\0"
        miss2 = "SERVER=cddbp://%s:%d/ CDDB # Disc length: %d seconds "
    strings:
        $c1 = /\x00SERVER=cddbp:\/\/%s:%d\/ CDDB\n?\x00/
        $c2 = /\x00# Disc length: %d seconds\n?\x00/
        $c3 = /\x00cddb query %08lx %s %d\n?\x00/
        $c4 = /\x00cddb read %s %08lx\n?\x00/
    condition:
        2 of ($c*)
}
