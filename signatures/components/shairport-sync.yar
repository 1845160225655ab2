rule shairport_sync
{
    meta:
        component = "shairport-sync"
        title = "Shairport Sync"
        supplier = "shairport"
        purl = "pkg:generic/shairport-sync"
        homepage = "https://github.com/mikebrady/shairport-sync"
        type = "application"
        source = "shairport-sync"
        version_v = "[^\\t\\n\\r\\x20-\\x7e]([1-5]\\.[0-9]{1,2}(?:\\.[0-9]{1,3})?(?:d[0-9]{1,2}|rc[0-9])?)\\x00"
        near_v = 300
        version_w = "([0-9.]+)"
        hit1 = "\\0shairport-sync.conf\\0_raop._tcp\\x003.3.8\\x00/%s/\\0"
        hit1_version = "3.3.8"
        hit2 = "\\0org.gnome.ShairportSync\\0"
        miss1 = "Shairport Sync 1.2.3\\n"
    strings:
        $v = /\x00_raop\._tcp\x00/
        $a = "org.gnome.ShairportSync"
        $b = "/etc/shairport-sync.conf"
        $c = "shairport-sync.conf"
        $w = /\x00[1-5]\.[0-9]{1,2}(\.[0-9]{1,3})?-(libdaemon-)?(OpenSSL|mbedTLS|PolarSSL)(-[A-Za-z0-9_]+){1,12}/
    condition:
        ($a or ($c and $v)) and any of them
}
