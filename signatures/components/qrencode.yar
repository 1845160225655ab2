rule qrencode
{
    meta:
        component = "qrencode"
        title = "qrencode"
        supplier = "qrencode"
        purl = "pkg:generic/qrencode"
        licence = "LGPL-2.1-or-later"
        homepage = "https://fukuchi.org/works/qrencode/index.html.en"
        type = "library"
        source = "qrencode"
        path_version = "^libqrencode\\.so\\.(4(?:\\.[0-9]+){2})$"
        hit1 = "\\0Try \"qrencode --help\" for more information.\\0"
        file1 = "libqrencode.so.4.1.1"
        file1_version = "4.1.1"
        file2 = "libqrencode.so.4"
        miss1 = "Try \"qrencode --help\" for more information. "
    strings:
        $a1 = /\x00Try "qrencode --help" for more information\.\n?\x00/
    condition:
        $a1
}
