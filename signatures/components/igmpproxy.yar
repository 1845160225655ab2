rule igmpproxy
{
    meta:
        component = "igmpproxy"
        title = "igmpproxy"
        supplier = "igmpproxy"
        purl = "pkg:generic/igmpproxy"
        homepage = "https://github.com/pali/igmpproxy"
        type = "application"
        source = "igmpproxy"
        version = "igmpproxy(?:, Version)? ([01]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        hit1 = "\\nigmpproxy 0.3\\n"
        hit1_version = "0.3"
        hit2 = "igmpproxy, Version 0.1 beta2, Build 050418"
        hit2_version = "0.1"
        miss1 = "igmpproxy 0.3"
    strings:
        $v = /\nigmpproxy [01]\.[0-9]{1,2}(\.[0-9]{1,2})?\n/
        $o = /igmpproxy, Version [01]\.[0-9]{1,2}[^\x00\n]{0,12}, Build/
        $u = /Usage: igmpproxy \[-h\]/
    condition:
        any of them
}
