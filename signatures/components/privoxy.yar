rule privoxy
{
    meta:
        component = "privoxy"
        title = "Privoxy"
        supplier = "privoxy"
        cpe = "privoxy:privoxy"
        purl = "pkg:generic/privoxy"
        homepage = "https://www.privoxy.org/"
        type = "application"
        source = "privoxy"
        version = "Privoxy (?:version )?([34]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "\\0Privoxy version 3.0.34\\0"
        hit1_version = "3.0.34"
        miss1 = "Privoxy version 3.0.34"
    strings:
        $v = /\x00Privoxy (version )?[34]\.[0-9]{1,2}\.[0-9]{1,2}[^\x00]{0,8}\x00/
        $u = /Privoxy version [34]\.[0-9]{1,2}\.[0-9]{1,2} \(https?:\/\/www\.privoxy\.org\/\)\nUsage: %s/
    condition:
        any of them
}
