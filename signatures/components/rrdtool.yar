rule rrdtool
{
    meta:
        component = "rrdtool"
        title = "RRDtool"
        supplier = "rrdtool"
        cpe = "rrdtool_project:rrdtool"
        purl = "pkg:generic/rrdtool"
        homepage = "https://oss.oetiker.ch/rrdtool/"
        type = "application"
        source = "rrdtool"
        version_v = "RRDtool ([0-9.]+)"
        hit1 = "RRDtool 1.7.2  Copyright by Tob"
        hit1_version = "1.7.2"
        hit2 = "Usage: rrdtool %s"
        miss1 = "RRDtool 1.7.2"
    strings:
        $v = /RRDtool [12]\.[0-9]{1,2}\.[0-9]{1,2}  Copyright (1997-[0-9]{4} )?by Tob/
        $u = /Usage: rrdtool %s/
        $d = /RRD-lua is a Lua binding for RRDtool/
    condition:
        any of them
}
