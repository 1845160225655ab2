rule cockpit
{
    meta:
        component = "cockpit"
        title = "cockpit"
        supplier = "cockpit"
        purl = "pkg:generic/cockpit"
        homepage = "https://cockpit-project.org/"
        type = "application"
        source = "cockpit"
        hit1 = "\\0%s: invalid \"cockpit\" requirement field\\0"
        miss1 = "%s: invalid \"cockpit\" requirement field "
    strings:
        $a1 = /\x00%s: invalid "cockpit" requirement field\n?\x00/
        $a2 = /\x00couldn't register DBus cockpit\.Config object: %s\n?\x00/
        $a3 = /\x00This package requires Cockpit version %s or later\n?\x00/
        $a4 = /\x00couldn't launch cockpit session: %s: %s\n?\x00/
        $a5 = /\x00cockpit-pcp: only run from cockpit-bridge\n?\x00/
    condition:
        any of ($a*)
}
