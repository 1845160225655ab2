rule libt3key
{
    meta:
        component = "libt3key"
        title = "libt3key"
        supplier = "libt3key"
        purl = "pkg:generic/libt3key"
        licence = "GPL-3.0-only"
        homepage = "https://os.ghalkes.nl/t3/libt3key.html"
        type = "library"
        source = "libt3key"
        hit1 = "\\0Error: '%s' is not a valid terminfo string capability\\0Learning keys for terminal %s. Please press the requested key or enter\\0"
        miss1 = "\\0Error: '%s' is not a valid terminfo string capability\\0"
        miss2 = "Error: '%s' is not a valid terminfo string capability Learning keys for terminal %s. Please press the requested key or enter "
    strings:
        $c1 = /\x00Error: '%s' is not a valid terminfo string capability\n?\x00/
        $c2 = /\x00Learning keys for terminal %s\. Please press the requested key or enter\n?\x00/
        $c3 = /\x00Escape sequence to enter mode %s \(- for none\): \n?\x00/
        $c4 = /\x00Escape sequence to leave mode %s \(- for none\): \n?\x00/
        $c5 = /\x00%s:%d: 'enter' should only be used in top-level maps\n?\x00/
        $c6 = /\x00%s:%d: '%s' includes incorrect modifier sequence\n?\x00/
        $c7 = /\x00required terminfo key not found in terminfo database\n?\x00/
        $c8 = /\x00key database is of an unsupported version\n?\x00/
    condition:
        2 of ($c*)
}
