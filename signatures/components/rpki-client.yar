rule rpki_client
{
    meta:
        component = "rpki-client"
        title = "rpki-client"
        supplier = "openbsd"
        purl = "pkg:generic/rpki-client"
        licence = "ISC"
        type = "application"
        source = "rpki-client"
        hit1 = "\\0%s: not using rsync schema\\0%s: zero-length rsync host\\0"
        miss1 = "\\0%s: not using rsync schema\\0"
        miss2 = "%s: not using rsync schema "
    strings:
        $c1 = /\x00%s: not using rsync schema\n?\x00/
        $c2 = /\x00%s: zero-length rsync host\n?\x00/
        $c3 = /\x00too many tal files found in %s\n?\x00/
        $c4 = /\x00output for %s format failed\n?\x00/
    condition:
        2 of them
}
