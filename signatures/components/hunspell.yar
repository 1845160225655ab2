rule hunspell
{
    meta:
        component = "hunspell"
        title = "Hunspell"
        supplier = "hunspell"
        cpe = "hunspell_project:hunspell"
        purl = "pkg:generic/hunspell"
        homepage = "https://hunspell.github.io/"
        type = "application"
        source = "hunspell"
        version = "really Hunspell ([0-9.]+)"
        hit1 = "@(#) International Ispell Version 3.2.06 (but really Hunspell 1.7.1)"
        hit1_version = "1.7.1"
        hit2 = "@(#) International Ispell Version 3.2.06 (but really Hunspell 1.7.0)"
        hit2_version = "1.7.0"
        miss1 = "Hunspell 1.7.1"
    strings:
        $v = /@\(#\) International Ispell Version 3\.2\.06 \(but really Hunspell [12]\.[0-9]{1,2}\.[0-9]{1,2}\)/
    condition:
        $v
}
