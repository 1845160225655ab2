rule libg15
{
    meta:
        component = "libg15"
        title = "libg15"
        supplier = "libg15"
        purl = "pkg:generic/libg15"
        homepage = "https://sourceforge.net/projects/g15tools/"
        type = "library"
        source = "libg15"
        hit1 = "\\0Error claiming interface, good day cruel world: %s\\0Error, could not retrieve current configuration: %s\\0"
        miss1 = "\\0Error claiming interface, good day cruel world: %s\\0"
        miss2 = "Error claiming interface, good day cruel world: %s Error, could not retrieve current configuration: %s "
    strings:
        $c1 = /\x00Error claiming interface, good day cruel world: %s\n?\x00/
        $c2 = /\x00Error, could not retrieve current configuration: %s\n?\x00/
        $c3 = /\x00Device has %u possible interface%s for configuration %i\n?\x00/
        $c4 = /\x00Warning, using unknown configuration %i for shared device\n?\x00/
    condition:
        2 of ($c*)
}
