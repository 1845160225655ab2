rule libextractor
{
    meta:
        component = "libextractor"
        title = "libextractor"
        supplier = "fsf"
        purl = "pkg:generic/libextractor"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.gnu.org/software/libextractor/"
        type = "library"
        source = "libextractor"
        hit1 = "\\0GStreamer-based libextractor plugin\\0"
        hit2 = "\\0Failure changing AppArmor profile: %s\\0GPS latitude ref\\0"
        miss1 = "GStreamer-based libextractor plugin "
        miss2 = "\\0Failure changing AppArmor profile: %s\\0"
        miss3 = "Failure changing AppArmor profile: %s GPS latitude ref "
    strings:
        $a1 = /\x00GStreamer-based libextractor plugin\n?\x00/
        $a2 = /\x00load an extractor plugin named LIBRARY\n?\x00/
        $c1 = /\x00Failure changing AppArmor profile: %s\n?\x00/
        $c2 = /\x00GPS latitude ref\n?\x00/
        $c3 = /\x00name of the show\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
