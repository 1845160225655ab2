rule libt3window
{
    meta:
        component = "libt3window"
        title = "libt3window"
        supplier = "libt3window"
        purl = "pkg:generic/libt3window"
        licence = "GPL-3.0-only"
        homepage = "https://os.ghalkes.nl/t3/libt3window.html"
        type = "library"
        source = "libt3window"
        hit1 = "\\0size information for terminal could not be found\\0non-printable character passed for display\\0"
        miss1 = "\\0size information for terminal could not be found\\0"
        miss2 = "size information for terminal could not be found non-printable character passed for display "
    strings:
        $c1 = /\x00size information for terminal could not be found\n?\x00/
        $c2 = /\x00non-printable character passed for display\n?\x00/
        $c3 = /\x00character-set conversion not available\n?\x00/
    condition:
        2 of ($c*)
}
