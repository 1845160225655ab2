rule udisks2
{
    meta:
        component = "udisks2"
        title = "UDisks"
        supplier = "freedesktop"
        purl = "pkg:generic/udisks2"
        homepage = "https://www.freedesktop.org/wiki/Software/udisks/"
        type = "application"
        source = "udisks2"
        hit1 = "\\0udisks daemon version %s starting\\0"
        miss1 = "\\0org.freedesktop.UDisks2\\0"
    strings:
        $a = "udisks daemon version %s starting"
        $b = "org.freedesktop.UDisks2."
        $c = "UDisksDaemon\x00"
        $d = /\x00udisks-(daemon|error)-quark\x00/
    condition:
        ($a or ($c)) and any of them
}
