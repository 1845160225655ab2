rule libpaper
{
    meta:
        component = "libpaper"
        title = "libpaper"
        supplier = "libpaper"
        purl = "pkg:generic/libpaper"
        type = "library"
        source = "libpaper"
        hit1 = "\\0%s: cannot get paper size from %s\\0"
        hit2 = "\\0defaultpapersizefile\\0systempapersizefile\\0defaultpapername\\0"
        miss1 = "%s: cannot get paper size from %s "
        miss2 = "\\0defaultpapersizefile\\0systempapersizefile\\0"
    strings:
        $a1 = /\x00%s: cannot get paper size from %s\n?\x00/
        $s1 = /\x00defaultpapersizefile\x00/
        $s2 = /\x00systempapersizefile\x00/
        $s3 = /\x00defaultpapername\x00/
    condition:
        $a1 or all of ($s*)
}
