rule file
{
    meta:
        component = "file"
        title = "file (libmagic)"
        supplier = "file"
        cpe = "file_project:file"
        purl = "pkg:generic/file"
        homepage = "https://www.darwinsys.com/file/"
        type = "application"
        source = "file"
        version_v = "[^\\t\\n\\r\\x20-\\x7e]([45]\\.[0-9]{1,2})\\x00"
        near_v = 700
        version_w = "\\x00([4-6]\\.[0-9]+)\\x00"
        hit1 = "\\0File %s supports only version %d magic files. `%s' is version %d\\0"
        hit2 = "\\0bad magic in `%s'\\x005.44\\x00%.*s.mime%s\\0"
        hit2_version = "5.44"
        miss1 = "file (libmagic) 1.2.3\\n"
    strings:
        $a = "bad magic in `%s'"
        $b = "%.*s.mime%s"
        $c = "File %lu.%lu supports only version %d magic files."
        $d = "supports only version %d magic files. `%s' is version %d"
        $m = "magic_setflags"
        $v = "File %s supports only version %d magic files. `%s' is version %d"
        $w = /\x00[4-6]\.[0-9]{1,2}\x00%.\*s\.mime/
    condition:
        (any of ($c,$d,$v,$w) or ($a and $b)) and any of them
}
