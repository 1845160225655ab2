rule socat
{
    meta:
        component = "socat"
        title = "socat"
        supplier = "socat"
        cpe = "dest-unreach:socat"
        purl = "pkg:generic/socat"
        licence = "GPL-2.0-only"
        homepage = "http://www.dest-unreach.org/socat/"
        type = "application"
        source = "socat"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([12]\\.[0-9]\\.[0-9]\\.[0-9](?:-?[a-z0-9+.]+)?)\\x00"
        near_n = 40
        hit1 = "socat by Gerhard Rieger and contributors - see www.dest-unreach.org\\0\\01.7.4.4\\0"
        hit1_version = "1.7.4.4"
        miss1 = "socat by Gerhard Rieger"
    strings:
        $n = /socat by Gerhard Rieger (and contributors )?- see www\.dest-unreach\.org/
    condition:
        any of them
}
