rule tinc
{
    meta:
        component = "tinc"
        title = "tinc"
        supplier = "tinc"
        cpe = "tinc-vpn:tinc"
        purl = "pkg:generic/tinc"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.tinc-vpn.org/"
        type = "application"
        source = "tinc"
        version_a = "[^\\t\\n\\r\\x20-\\x7e](1\\.[01](?:\\.[0-9]{1,2}|pre[0-9]{1,2})?)\\x00"
        near_a = 48
        hit1 = "\\x001.0.36\\x00Trying to re-execute in 5 seconds...\\0"
        hit1_version = "1.0.36"
        hit2 = "\\0tincd %s (%s %s) starting, debug level %d\\0"
        miss1 = "tinc 1.2.3\\n"
    strings:
        $v = /\x00[0-2]\.[01](\.[0-9]{1,2}|pre[0-9]{1,2})?\x00[^\x00]{0,3}\x00{0,8}Trying to re-execute in /
        $a = "Trying to re-execute in 5 seconds..."
        $b = "tincd %s (%s %s) starting, debug level %d"
        $c = "%s version %s (built %s %s, protocol %d"
    condition:
        ($a or $b or $c) and any of them
}
