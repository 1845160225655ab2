rule squeezelite
{
    meta:
        component = "squeezelite"
        title = "squeezelite"
        supplier = "squeezelite"
        purl = "pkg:generic/squeezelite"
        licence = "GPL-3.0-or-later"
        type = "application"
        source = "squeezelite"
        hit1 = "\\0%s %s:%d device name too long: %s\\0%s %s:%d using faad to decode aac\\0"
        miss1 = "\\0%s %s:%d device name too long: %s\\0"
        miss2 = "%s %s:%d device name too long: %s "
    strings:
        $c1 = /\x00%s %s:%d device name too long: %s\n?\x00/
        $c2 = /\x00%s %s:%d using faad to decode aac\n?\x00/
        $c3 = /\x00%s %s:%d error from mmap_begin: %s\n?\x00/
    condition:
        2 of them
}
