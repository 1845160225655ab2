rule libstrophe
{
    meta:
        component = "libstrophe"
        title = "libstrophe"
        supplier = "libstrophe"
        purl = "pkg:generic/libstrophe"
        homepage = "http://strophe.im/"
        type = "library"
        source = "libstrophe"
        hit1 = "\\0handle %s (challenge) called for %s\\0couldn't retrieve value for '%s'\\0"
        miss1 = "\\0handle %s (challenge) called for %s\\0"
        miss2 = "handle %s (challenge) called for %s couldn't retrieve value for '%s' "
    strings:
        $c1 = /\x00handle %s \(challenge\) called for %s\n?\x00/
        $c2 = /\x00couldn't retrieve value for '%s'\n?\x00/
        $c3 = /\x00event watcher internal error %d\n?\x00/
        $c4 = /\x00handle proceedtls called for %s\n?\x00/
    condition:
        2 of ($c*)
}
