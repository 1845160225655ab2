rule ffms2
{
    meta:
        component = "ffms2"
        title = "ffms2"
        supplier = "ffms2"
        purl = "pkg:generic/ffms2"
        homepage = "https://github.com/FFMS/ffms2"
        type = "library"
        source = "ffms2"
        hit1 = "\\0' was not created with the expected FFMS2 version\\0Video track is unseekable\\0"
        miss1 = "\\0' was not created with the expected FFMS2 version\\0"
        miss2 = "' was not created with the expected FFMS2 version Video track is unseekable "
    strings:
        $c1 = /\x00' was not created with the expected FFMS2 version\n?\x00/
        $c2 = /\x00Video track is unseekable\n?\x00/
        $c3 = /\x00Audio codec not found\n?\x00/
        $c4 = /\x00Video codec not found\n?\x00/
        $c5 = /\x00Error: missing argument for -s\n?\x00/
        $c6 = /\x00Indexing, please wait\.\.\. \n?\x00/
    condition:
        2 of ($c*)
}
