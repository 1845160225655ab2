rule dnscrypt_proxy
{
    meta:
        component = "dnscrypt-proxy"
        title = "dnscrypt-proxy"
        supplier = "dnscrypt"
        purl = "pkg:generic/dnscrypt-proxy"
        licence = "ISC"
        homepage = "https://dnscrypt.info/"
        type = "application"
        source = "dnscrypt-proxy"
        version_c = "dnscrypt-proxy ([0-9.]+)"
        hit1 = "\\0dnscrypt-proxy 1.9.5\\0"
        hit1_version = "1.9.5"
        hit2 = "\\xff Go buildinf:\\0github.com/DNSCrypt/dnscrypt-proxy/dnscrypt-proxy"
        miss1 = "https://github.com/DNSCrypt/dnscrypt-proxy/wiki"
    strings:
        $g = /github\.com\/(jedisct1|DNSCrypt)\/dnscrypt-proxy\//
        $go = "Go buildinf:"
        $c = /\x00dnscrypt-proxy [12]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        ($g and $go) or $c
}
