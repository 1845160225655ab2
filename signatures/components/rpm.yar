rule rpm
{
    meta:
        component = "rpm"
        title = "RPM Package Manager"
        supplier = "rpm"
        cpe = "rpm:rpm"
        purl = "pkg:generic/rpm"
        licence = "GPL-2.0-or-later"
        homepage = "https://rpm.org/"
        type = "application"
        source = "rpm"
        version = "rpmpopt-([0-9.]+[0-9])"
        hit1 = "\\0/usr/lib/rpm/rpmpopt-4.18.0\\0"
        hit1_version = "4.18.0"
        hit2 = "%s: rpmReadSignature failed: %s"
        miss2 = "\\0rpmlib(PayloadFilesHavePrefix)\\0"
        miss1 = "RPM Package Manager 1.2.3\\n"
    strings:
        $v = /rpmpopt-4\.[0-9]{1,2}(\.[0-9]{1,2}){0,2}/
        $a = "RPM version %s\n"
        $b = "%s: rpmReadSignature failed: %s"
        $c = "RPM_POPTEXEC_PATH"
    condition:
        ($v or $b) and any of them and uint32be(0) != 0xde120495
}
