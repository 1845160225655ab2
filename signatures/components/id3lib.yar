rule id3lib
{
    meta:
        component = "id3lib"
        title = "id3lib"
        supplier = "id3lib"
        purl = "pkg:generic/id3lib"
        licence = "LGPL-2.0-or-later"
        homepage = "http://id3lib.sourceforge.net/"
        type = "library"
        source = "id3lib3.8.3"
        version_v = "id3lib-([3-4]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "\\0User defined text information\\0Lead performer(s)/Soloist(s)\\0"
        hit2 = "\\0id3lib-3.8.3\\0"
        hit2_version = "3.8.3"
        miss1 = "\\0User defined text information\\0"
        miss2 = "User defined text information Lead performer(s)/Soloist(s) "
        miss3 = "\\0id3lib-X\\0"
    strings:
        $v = /\x00id3lib-([3-4]\.[0-9]{1,2}\.[0-9]{1,2})\x00/
        $c1 = /\x00User defined text information\n?\x00/
        $c2 = /\x00Lead performer\(s\)\/Soloist\(s\)\n?\x00/
        $c3 = /\x00Track number\/Position in set\n?\x00/
        $c4 = /\x00Copyright\/Legal information\n?\x00/
        $c5 = /\x00\*\*\* Testing assignment operator\n?\x00/
        $c6 = /\x00Trivia\/'pop up' information\n?\x00/
        $c7 = /\x00Will render both types of tag by default\.  Only the last\n?\x00/
        $c8 = /\x00tag type indicated in the option list will be used\.  Non-\n?\x00/
    condition:
        $v or 2 of ($c*)
}
