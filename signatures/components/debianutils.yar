rule debianutils
{
    meta:
        component = "debianutils"
        title = "debianutils"
        supplier = "debian"
        cpe = "debian:debianutils"
        purl = "pkg:generic/debianutils"
        licence = "GPL-2.0-or-later"
        homepage = "https://tracker.debian.org/pkg/debianutils"
        type = "application"
        source = "debianutils"
        version = "(?:version|tempfile) ([0-9.]+)"
        hit1 = "Debian ischroot, version 5.7"
        hit1_version = "5.7"
        miss1 = "Debian run-parts program"
    strings:
        $r = /Debian run-parts program, version [2-9]\.[0-9.]{1,8}/
        $t = /Debian ischroot, version [2-9]\.[0-9.]{1,8}/
    condition:
        any of them
}
