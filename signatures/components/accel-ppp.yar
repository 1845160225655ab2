rule accel_ppp
{
    meta:
        component = "accel-ppp"
        title = "accel-ppp"
        supplier = "accel-ppp"
        cpe = "accel-ppp:accel-ppp"
        purl = "pkg:generic/accel-ppp"
        homepage = "https://accel-ppp.org/"
        type = "application"
        source = "accel-ppp"
        version = "accel-ppp (?:version )?([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        hit1 = "accel-ppp version 1.12.0\\n"
        hit1_version = "1.12.0"
        miss1 = "accel-ppp.conf"
        miss2 = "accel-ppp 1.12.0 (2018)"
    strings:
        $v = /accel-ppp (version )?[0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?[^\x00\n]{0,24}[\x00\n]/
        $u = /\x00usage: accel-pppd \[-|\x00accel-ppp version %s/
    condition:
        any of them
}
