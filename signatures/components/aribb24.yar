rule aribb24
{
    meta:
        component = "aribb24"
        title = "aribb24"
        supplier = "aribb24"
        purl = "pkg:generic/aribb24"
        licence = "LGPL-3.0-or-later"
        homepage = "https://github.com/nkoriyama/aribb24"
        type = "library"
        source = "aribb24"
        hit1 = "\\0could not load drcs conversion table\\0Failed creating image file %s\\0"
        miss1 = "\\0could not load drcs conversion table\\0"
        miss2 = "could not load drcs conversion table Failed creating image file %s "
    strings:
        $c1 = /\x00could not load drcs conversion table\n?\x00/
        $c2 = /\x00Failed creating image file %s\n?\x00/
        $c3 = /\x00arib parser was destroyed\n?\x00/
        $c4 = /\x00arib decoder was created\n?\x00/
    condition:
        2 of ($c*)
}
