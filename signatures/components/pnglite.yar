rule pnglite
{
    meta:
        component = "pnglite"
        title = "pnglite"
        supplier = "pnglite"
        purl = "pkg:generic/pnglite"
        homepage = "https://sourceforge.net/projects/pnglite/"
        type = "library"
        source = "pnglite"
        hit1 = "\\0The PNG is unsupported by pnglite, too bad for you!\\0"
        hit2 = "\\0Reached end of file.\\0greyscale with alpha\\0"
        miss1 = "The PNG is unsupported by pnglite, too bad for you! "
        miss2 = "\\0Reached end of file.\\0"
        miss3 = "Reached end of file. greyscale with alpha "
    strings:
        $a1 = /\x00The PNG is unsupported by pnglite, too bad for you!\n?\x00/
        $c1 = /\x00Reached end of file\.\n?\x00/
        $c2 = /\x00greyscale with alpha\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
