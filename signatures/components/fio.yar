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
        version_v = "fio-([0-4](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0fio-3.33\\0"
        hit1_version = "3.33"
        hit2 = "\\0fio: bad server cmd version %d\\0"
        hit3 = "\\0fio: bad terse version!? %d\\0fio: bad blktrace version %d\\0"
        miss1 = "fio-3.33 was seen"
        miss2 = "fio: bad server cmd version %d "
        miss3 = "\\0fio: bad terse version!? %d\\0"
        miss4 = "fio: bad terse version!? %d "
    strings:
        $v = /\x00fio-[0-4](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00fio: bad server cmd version %d\n?\x00/
        $a2 = /\x00fio: client\/server version mismatch \(%d != %d\)\n?\x00/
        $c1 = /\x00fio: bad terse version!\? %d\n?\x00/
        $c2 = /\x00fio: bad blktrace version %d\n?\x00/
    condition:
        any of ($v, $a*) or ($c1 and $c2)
}
