rule exosip
{
    meta:
        component = "exosip"
        title = "eXosip"
        supplier = "osip"
        cpe = "gnu:exosip"
        purl = "pkg:generic/exosip"
        homepage = "https://savannah.nongnu.org/projects/exosip"
        type = "library"
        source = "libexosip2 exosip2"
        version = "eXosip/([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        hit1 = "\\0eXosip/4.1.0\\0"
        hit1_version = "4.1.0"
        miss1 = "User-Agent: eXosip/4.1.0"
    strings:
        $v = /\x00eXosip\/[0-9]\.[0-9]{1,2}(\.[0-9]{1,2})?[^\x00\n]{0,6}\x00/
    condition:
        any of them
}
