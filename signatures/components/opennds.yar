rule opennds
{
    meta:
        component = "opennds"
        title = "openNDS"
        supplier = "opennds"
        purl = "pkg:generic/opennds"
        homepage = "https://opennds.org/"
        type = "application"
        source = "opennds"
        version_v = "version ([0-9.]+[0-9])"
        hit1 = "\\0This is openNDS version 9.10.0\\n\\0"
        hit1_version = "9.10.0"
        miss1 = "openNDS version 9.10.0"
    strings:
        $v = /This is openNDS version [0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}/
        $f = "This is openNDS version %s"
    condition:
        any of them
}
