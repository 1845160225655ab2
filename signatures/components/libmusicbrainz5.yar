rule libmusicbrainz5
{
    meta:
        component = "libmusicbrainz5"
        title = "libmusicbrainz5"
        supplier = "libmusicbrainz5"
        purl = "pkg:generic/libmusicbrainz5"
        licence = "LGPL-2.1-or-later"
        homepage = "https://musicbrainz.org/doc/libmusicbrainz"
        type = "library"
        source = "libmusicbrainz5"
        version_v = "libmusicbrainz5/v(5\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "\\0N12MusicBrainz59CListImplINS_4CIPIEEE\\0N12MusicBrainz59CListImplINS_4CTagEEE\\0N12MusicBrainz59CListImplINS_5CDiscEEE\\0"
        hit2 = "\\0libmusicbrainz5/v5.1.0\\0"
        hit2_version = "5.1.0"
        miss1 = "\\0N12MusicBrainz59CListImplINS_4CIPIEEE\\0N12MusicBrainz59CListImplINS_4CTagEEE\\0"
        miss2 = "\\0libmusicbrainz5/vX\\0"
    strings:
        $v = /\x00libmusicbrainz5\/v(5\.[0-9]{1,2}\.[0-9]{1,2})\x00/
        $s1 = /\x00N12MusicBrainz59CListImplINS_4CIPIEEE\x00/
        $s2 = /\x00N12MusicBrainz59CListImplINS_4CTagEEE\x00/
        $s3 = /\x00N12MusicBrainz59CListImplINS_5CDiscEEE\x00/
    condition:
        $v or all of ($s*)
}
