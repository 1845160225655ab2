rule loudmouth
{
    meta:
        component = "loudmouth"
        title = "loudmouth"
        supplier = "loudmouth"
        purl = "pkg:generic/loudmouth"
        licence = "LGPL-2.1-or-later"
        homepage = "https://mcabber.com/"
        type = "library"
        source = "loudmouth"
        hit1 = "\\0%s: got empty challenge!\\0Trying to close node: %s\\0"
        miss1 = "\\0%s: got empty challenge!\\0"
        miss2 = "%s: got empty challenge! Trying to close node: %s "
    strings:
        $c1 = /\x00%s: got empty challenge!\n?\x00/
        $c2 = /\x00Trying to close node: %s\n?\x00/
        $c3 = /\x00Unknown socket family %d\n?\x00/
    condition:
        2 of ($c*)
}
