rule fmt
{
    meta:
        component = "fmt"
        title = "fmt"
        supplier = "fmt"
        purl = "pkg:generic/fmt"
        licence = "MIT"
        homepage = "https://fmt.dev/"
        type = "library"
        source = "fmtlib"
        path_version = "^libfmt\\.so\\.([0-9]{1,2}\\.[0-9]\\.[0-9])$"
        hit1 = "\\0N3fmt2v912format_errorE\\0cannot switch from manual to automatic argument indexing\\0"
        miss1 = "fmt 1.2.3\\n"
    strings:
        $a = "N3fmt2v"
        $b = "number is too big\x00"
        $c = "invalid format specifier"
        $d = "cannot switch from manual to automatic argument indexing"
    condition:
        $a and $d and any of them
}
