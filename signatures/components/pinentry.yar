rule pinentry
{
    meta:
        component = "pinentry"
        title = "pinentry"
        supplier = "gnupg"
        purl = "pkg:generic/pinentry"
        homepage = "https://www.gnupg.org/related_software/pinentry/"
        type = "application"
        source = "pinentry"
        hit1 = "\\0pinentry-qt: can't fixup argument list: %s\\0"
        hit2 = "\\0%s: Assuan accept problem: %s\\0ASSUAN READ LINE failed: rc=%d\\0"
        miss1 = "pinentry-qt: can't fixup argument list: %s "
        miss2 = "\\0%s: Assuan accept problem: %s\\0"
        miss3 = "%s: Assuan accept problem: %s ASSUAN READ LINE failed: rc=%d "
    strings:
        $a1 = /\x00pinentry-qt: can't fixup argument list: %s\n?\x00/
        $c1 = /\x00%s: Assuan accept problem: %s\n?\x00/
        $c2 = /\x00ASSUAN READ LINE failed: rc=%d\n?\x00/
        $c3 = /\x00%s: failed to the register commands with Assuan: %s\n?\x00/
        $c4 = /\x00failed to connect to user session D-Bus \(%d\): %s\n?\x00/
        $c5 = /\x00invalid argument for arg_parse\n?\x00/
        $c6 = /\x00dropping privileges failed\n?\x00/
        $c7 = /\x00Parent window ID \(for positioning\)\n?\x00/
        $c8 = /\x00Copyright \(C\) 2016 g10 Code GmbH\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
