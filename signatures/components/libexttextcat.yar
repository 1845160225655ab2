rule libexttextcat
{
    meta:
        component = "libexttextcat"
        title = "libexttextcat"
        supplier = "libexttextcat"
        purl = "pkg:generic/libexttextcat"
        homepage = "https://wiki.documentfoundation.org/Libexttextcat"
        type = "library"
        source = "libexttextcat"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([3-4]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Failed to open fingerprint file '%s'\\0Failed to open config file '%s'\\0"
        hit2 = "\\0Failed to open fingerprint file '%s'\\0Failed to open config file '%s'\\03.4.5\\0"
        hit2_version = "3.4.5"
        miss1 = "\\0Failed to open fingerprint file '%s'\\0"
        miss2 = "Failed to open fingerprint file '%s' Failed to open config file '%s' "
    strings:
        $c1 = /\x00Failed to open fingerprint file '%s'\n?\x00/
        $c2 = /\x00Failed to open config file '%s'\n?\x00/
    condition:
        all of them
}
