rule innoextract
{
    meta:
        component = "innoextract"
        title = "innoextract"
        supplier = "innoextract"
        purl = "pkg:generic/innoextract"
        licence = "Zlib"
        homepage = "http://constexpr.org/innoextract/"
        type = "application"
        source = "innoextract"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}(?:\\.[0-9]{1,3})?)\\n?\\x00"
        hit1 = "\\0GOG.com game ID is \\0Uninstall Log Mode\\0"
        hit2 = "\\0GOG.com game ID is \\0Uninstall Log Mode\\01.9\\0"
        hit2_version = "1.9"
        miss1 = "\\0GOG.com game ID is \\0"
        miss2 = "GOG.com game ID is  Uninstall Log Mode "
    strings:
        $c1 = /\x00GOG\.com game ID is \n?\x00/
        $c2 = /\x00Uninstall Log Mode\n?\x00/
        $c3 = /\x00Setyp Type Option\n?\x00/
    condition:
        2 of ($c*)
}
