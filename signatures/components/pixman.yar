rule pixman
{
    meta:
        component = "pixman"
        title = "pixman"
        supplier = "cairographics"
        cpe = "pixman:pixman"
        purl = "pkg:generic/pixman"
        licence = "MIT"
        homepage = "https://www.pixman.org/"
        type = "library"
        source = "pixman"
        path_version = "^libpixman-1\\.so\\.(0\\.[0-9]{1,2}\\.[0-9]{1,2})$"
        version_n = "[^0-9.](0\\.[0-9]{2}\\.[0-9]{1,2})\\x00"
        near_n = 32
        hit1 = "\\0;;;<<<0.42.2\\0../../pixman/pixman-access.c\\0"
        hit1_version = "0.42.2"
        hit2 = "\\0Set a breakpoint on '_pixman_log_error' to debug\\n\\0"
        miss1 = "pixman 1.2.3\\n"
    strings:
        $a = /pixman\/pixman-(access|region|bits-image|general|matrix)\.c\x00/
        $b = "*** BUG ***\nIn %s: %s\n"
        $n = "/pixman-access.c\x00"
        $c = /\x00pixman_region(32)?_(union|init_rect)\x00/
        $d = "Set a breakpoint on '_pixman_log_error' to debug"
    condition:
        ($d or ($n)) and any of them
}
