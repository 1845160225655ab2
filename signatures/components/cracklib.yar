rule cracklib
{
    meta:
        component = "cracklib"
        title = "CrackLib"
        supplier = "cracklib"
        purl = "pkg:generic/cracklib"
        licence = "LGPL-2.1-only"
        homepage = "https://github.com/cracklib/cracklib"
        type = "library"
        source = "cracklib2"
        hit1 = "\\0it is based on your username\\0index magic fwrite failed\\0"
        miss1 = "\\0it is based on your username\\0"
        miss2 = "it is based on your username index magic fwrite failed "
    strings:
        $c1 = /\x00it is based on your username\n?\x00/
        $c2 = /\x00index magic fwrite failed\n?\x00/
        $c3 = /\x00%s: error reading header\n?\x00/
        $c4 = /\x00index magic fseek failed\n?\x00/
        $c5 = /\x00  if dbname is not specified, will use compiled in default of \(%s\)\.\n?\x00/
        $c6 = /\x00warning: input out of order: '%s' should not follow '%s' \(line %lu\)\n?\x00/
    condition:
        2 of ($c*)
}
