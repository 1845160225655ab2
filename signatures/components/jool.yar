rule jool
{
    meta:
        component = "jool"
        title = "Jool"
        supplier = "nicmx"
        cpe = "jool:jool"
        purl = "pkg:generic/jool"
        licence = "GPL-2.0-only"
        homepage = "https://www.jool.mx/"
        type = "application"
        source = "jool"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([34]\\.[0-9]{1,2}\\.[0-9]{1,2})(?:\\.[0-9]{1,2})?\\x00"
        near_n = 300
        hit1 = "\\0jool_siit\\0Possible follow-ups:\\n\\0\\0\\x004.1.9.0\\0"
        hit1_version = "4.1.9"
        miss1 = "Jool 1.2.3\\n"
    strings:
        $n = "Possible follow-ups:"
        $a = "/etc/jool/jool.conf"
        $b = "Jool's kernel module"
        $c = "joold"
        $d = /Jool\x27s kernel module|NAT64 Jool|SIIT Jool|jool_siit/
    condition:
        ($n and ($c or $d)) and any of them
}
