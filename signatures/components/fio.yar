rule fio
{
    meta:
        component = "fio"
        title = "fio"
        supplier = "fio"
        purl = "pkg:generic/fio"
        licence = "GPL-2.0-only"
        type = "application"
        source = "fio"
        file_version = "\\x00fio-([1-4]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        hit1 = "\\0fio: bad server cmd version %d\\0"
        hit2 = "\\0fio: bad terse version!? %d\\0fio: bad blktrace version %d\\0"
        miss1 = "fio: bad server cmd version %d "
        miss2 = "\\0fio: bad terse version!? %d\\0"
        miss3 = "fio: bad terse version!? %d "
    strings:
        $a1 = /\x00fio: bad server cmd version %d\n?\x00/
        $a2 = /\x00fio: client\/server version mismatch \(%d != %d\)\n?\x00/
        $c1 = /\x00fio: bad terse version!\? %d\n?\x00/
        $c2 = /\x00fio: bad blktrace version %d\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
