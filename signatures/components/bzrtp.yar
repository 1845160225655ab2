rule bzrtp
{
    meta:
        component = "bzrtp"
        title = "bzrtp"
        supplier = "belledonne"
        purl = "pkg:generic/bzrtp"
        homepage = "https://www.linphone.org/"
        type = "library"
        source = "bzrtp"
        hit1 = "\\0ZRTP/LIME cache migration: Failed to insert peer ZID %s\\0Querying DB for peer(%s) status returned an sqlite error code %d\\0"
        miss1 = "\\0ZRTP/LIME cache migration: Failed to insert peer ZID %s\\0"
        miss2 = "ZRTP/LIME cache migration: Failed to insert peer ZID %s Querying DB for peer(%s) status returned an sqlite error code %d "
    strings:
        $c1 = /\x00ZRTP\/LIME cache migration: Failed to insert peer ZID %s\n?\x00/
        $c2 = /\x00Querying DB for peer\(%s\) status returned an sqlite error code %d\n?\x00/
        $c3 = /\x00SELECT %s FROM %w WHERE zuid=%d LIMIT 1;\n?\x00/
        $c4 = /\x00INSERT INTO %w \(%s\) VALUES\(%s\);\n?\x00/
    condition:
        2 of ($c*)
}
