rule freebsd
{
    meta:
        component = "freebsd"
        title = "FreeBSD"
        supplier = "freebsd"
        cpe = "freebsd:freebsd"
        purl = "pkg:generic/freebsd"
        homepage = "https://www.freebsd.org/"
        type = "operating-system"
        version = "FreeBSD ([0-9.]+)"
        hit1 = "\\0@(#)FreeBSD 12.1-RELEASE-p5 r354233 GENERIC\\n\\0"
        hit1_version = "12.1"
        miss1 = "FreeBSD 12.1-RELEASE-p5 r354233 GENERIC\\n"
    strings:
        $v = /@\(#\)FreeBSD [0-9]{1,2}\.[0-9]{1,2}(\.[0-9])?-(RELEASE|STABLE|CURRENT|PRERELEASE|RC[0-9]|BETA[0-9])(-p[0-9]{1,2})? /
    condition:
        any of them
}
