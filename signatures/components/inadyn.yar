rule inadyn
{
    meta:
        component = "inadyn"
        title = "Inadyn"
        supplier = "troglobit"
        purl = "pkg:generic/inadyn"
        homepage = "https://github.com/troglobit/inadyn"
        type = "application"
        source = "inadyn"
        version = "(?:inadyn/|version )([1-3]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        hit1 = "\\0inadyn/2.10.0 https://github.com/troglobit/inadyn/issues"
        hit1_version = "2.10.0"
        hit2 = "\\0In-a-dyn version 2.10.0 -- Dynamic DNS update client."
        hit2_version = "2.10.0"
        miss1 = "inadyn 2.10.0"
    strings:
        $v = /\x00inadyn\/[1-3]\.[0-9]{1,2}(\.[0-9]{1,2})? https?:/
        $d = /\x00In-a-dyn version [1-3]\.[0-9]{1,2}(\.[0-9]{1,2})?[^\x00\n]{0,12} -- Dynamic DNS/
        $u = /User-Agent: inadyn\/[12]\.[0-9]{1,2}(\.[0-9]{1,2})? troglobit@/
        $o = /Started 'INADYN(-MT)? version |'INADYN version [1-3]\.[0-9]{1,2}/
    condition:
        any of them
}
