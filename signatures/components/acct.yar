rule acct
{
    meta:
        component = "acct"
        title = "GNU Accounting Utilities"
        supplier = "fsf"
        purl = "pkg:generic/acct"
        licence = "GPL-3.0-only"
        type = "application"
        source = "acct"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(6\\.[0-9]\\.[0-9])\\n?\\x00"
        hit1 = "\\0%s: GNU Accounting Utilities (release %s)\\0"
        hit2 = "\\0%s: GNU Accounting Utilities (release %s)\\06.6.4\\0"
        hit2_version = "6.6.4"
        hit3 = "\\0%s (write_savacct_file): probs writing to file `%s'\\0%s (write_usracct_file): probs writing to file `%s'\\0"
        miss1 = "%s: GNU Accounting Utilities (release %s) "
        miss2 = "\\0%s (write_savacct_file): probs writing to file `%s'\\0"
        miss3 = "%s (write_savacct_file): probs writing to file `%s' "
    strings:
        $b1 = /\x00%s: GNU Accounting Utilities \(release %s/
        $c1 = /\x00%s \(write_savacct_file\): probs writing to file `%s'\n?\x00/
        $c2 = /\x00%s \(write_usracct_file\): probs writing to file `%s'\n?\x00/
    condition:
        $b1 or ($c1 and $c2)
}
