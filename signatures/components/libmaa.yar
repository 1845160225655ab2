rule libmaa
{
    meta:
        component = "libmaa"
        title = "libmaa"
        supplier = "libmaa"
        purl = "pkg:generic/libmaa"
        licence = "MIT"
        homepage = "https://sourceforge.net/projects/dict/"
        type = "library"
        source = "libmaa"
        hit1 = "\\0Can't find element %d of %d\\0Cannot open \"%s\" for append\\0"
        miss1 = "\\0Can't find element %d of %d\\0"
        miss2 = "Can't find element %d of %d Cannot open \"%s\" for append "
    strings:
        $c1 = /\x00Can't find element %d of %d\n?\x00/
        $c2 = /\x00Cannot open "%s" for append\n?\x00/
        $c3 = /\x00Datum "%s" is not in list\n?\x00/
        $c4 = /\x00Statistics for set at %p:\n?\x00/
    condition:
        2 of ($c*)
}
