rule belr
{
    meta:
        component = "belr"
        title = "belr"
        supplier = "belledonne"
        purl = "pkg:generic/belr"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.linphone.org"
        type = "library"
        source = "belr"
        hit1 = "\\0rule '%s' cannot be extended because it is not defined.\\0Could not load grammar %s because the file could not be located.\\0"
        miss1 = "\\0rule '%s' cannot be extended because it is not defined.\\0"
        miss2 = "rule '%s' cannot be extended because it is not defined. Could not load grammar %s because the file could not be located. "
    strings:
        $c1 = /\x00rule '%s' cannot be extended because it is not defined\.\n?\x00/
        $c2 = /\x00Could not load grammar %s because the file could not be located\.\n?\x00/
        $c3 = /\x00RecognizerPointer with name '%s' is undefined\n?\x00/
        $c4 = /\x00Only %llu bytes parsed over a total of %llu\.\n?\x00/
    condition:
        2 of ($c*)
}
