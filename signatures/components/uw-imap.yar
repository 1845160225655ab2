rule uw_imap
{
    meta:
        component = "uw-imap"
        title = "uw-imap"
        supplier = "uw-imap"
        purl = "pkg:generic/uw-imap"
        licence = "Apache-2.0"
        homepage = "http://www.washington.edu/imap/"
        type = "library"
        source = "uw-imap"
        hit1 = "\\0Error in index: %.80s\\0Expunged %lu messages\\0"
        miss1 = "\\0Error in index: %.80s\\0"
        miss2 = "Error in index: %.80s Expunged %lu messages "
    strings:
        $c1 = /\x00Error in index: %\.80s\n?\x00/
        $c2 = /\x00Expunged %lu messages\n?\x00/
        $c3 = /\x00Newsgroup %s is empty\n?\x00/
        $c4 = /\x00No such host as %\.80s\n?\x00/
        $c5 = /\x00unknown user id: %s\n?\x00/
        $c6 = /\x00retry to create %s\n?\x00/
        $c7 = /\x00invalid mailbox name %\.80s\+%\.80s\n?\x00/
        $c8 = /\x00delivery to %\.80s unsafe: \n?\x00/
    condition:
        2 of ($c*)
}
