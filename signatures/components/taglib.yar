rule taglib
{
    meta:
        component = "taglib"
        title = "TagLib"
        supplier = "taglib"
        purl = "pkg:generic/taglib"
        homepage = "https://taglib.github.io/"
        type = "library"
        source = "taglib"
        hit1 = "\\0MUSICBRAINZ ALBUM ARTIST ID\\0MusicBrainz/Album Artist Id\\0"
        hit2 = "\\0taglib_tag_comment\\0taglib_tag_artist\\0taglib_file_free\\0"
        miss1 = "\\0MUSICBRAINZ ALBUM ARTIST ID\\0"
        miss2 = "MUSICBRAINZ ALBUM ARTIST ID MusicBrainz/Album Artist Id "
        miss3 = "\\0taglib_tag_comment\\0taglib_tag_artist\\0"
    strings:
        $c1 = /\x00MUSICBRAINZ ALBUM ARTIST ID\n?\x00/
        $c2 = /\x00MusicBrainz\/Album Artist Id\n?\x00/
        $c3 = /\x00MUSICBRAINZ ARTIST ID\n?\x00/
        $c4 = /\x00MusicBrainz\/Artist Id\n?\x00/
        $s1 = /\x00taglib_tag_comment\x00/
        $s2 = /\x00taglib_tag_artist\x00/
        $s3 = /\x00taglib_file_free\x00/
    condition:
        2 of ($c*) or all of ($s*)
}
