rule rbldnsd
{
    meta:
        component = "rbldnsd"
        title = "rbldnsd"
        supplier = "rbldnsd"
        purl = "pkg:generic/rbldnsd"
        type = "application"
        source = "rbldnsd"
        version_r1 = "rbldnsd ([0-9.]+)"
        hit1 = "\\0rbldnsd 1.0 (snapshot 20180516)\\0"
        hit1_version = "1.0"
        hit2 = "\\0rbldnsd version %s started (%d socket(s), %d zone(s))\\0"
        miss1 = "rbldnsd version %s started (%d socket(s), %d zone(s)) "
    strings:
        $r1 = /\x00rbldnsd [01]\.[0-9]{1,3}[a-z]{0,3} \(snapshot 20[0-9]{6}\)/
        $a1 = /\x00rbldnsd version %s started \(%d socket\(s\), %d zone\(s\)\)\n?\x00/
        $a2 = /\x00; rbldnsd version %s\n?\x00/
    condition:
        any of them
}
