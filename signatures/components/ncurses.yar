rule ncurses
{
    meta:
        component = "ncurses"
        title = "ncurses"
        supplier = "fsf"
        cpe = "gnu:ncurses"
        purl = "pkg:generic/ncurses"
        homepage = "https://invisible-island.net/ncurses/"
        type = "library"
        source = "ncurses"
        version = "ncurses ([0-9]+\\.[0-9]+)(?:\\.(?:19|20)[0-9]{6})?"
        path_version = "^lib(?:ncurses|tinfo)w?\\.so\\.([4-6]\\.[0-9]{1,2})$"
        hit1 = "\\0ncurses 6.4.20221231\\0"
        hit1_version = "6.4"
        hit2 = "\\0ncurses 5.7.20081102\\0"
        hit2_version = "5.7"
        miss1 = "NCURSESW6_5.7.20081102\\0"
        miss2 = "built with ncurses 6.4.20221231\\n"
    strings:
        $v = /\x00ncurses [4-7]\.[0-9]{1,2}\.(19|20)[0-9]{6}\x00/
        $e = "Error opening terminal: %s.\n"
        $n = /\x00_nc_[a-z_]{3,40}\x00/
    condition:
        $v or ($e and $n)
}
