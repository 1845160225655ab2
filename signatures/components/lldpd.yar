rule lldpd
{
    meta:
        component = "lldpd"
        title = "lldpd"
        supplier = "lldpd"
        cpe = "lldpd_project:lldpd"
        purl = "pkg:generic/lldpd"
        licence = "ISC"
        homepage = "https://lldpd.github.io/"
        type = "application"
        source = "lldpd"
        version = "lldpd ([0-9]+\\.[0-9]+(?:\\.[0-9]+)?)"
        version_built = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_built = 40
        hit1 = "\\0lldpd 1.0.16 starting...\\0"
        hit1_version = "1.0.16"
        hit2 = "\\0lldpd 0.7.1\\0"
        hit2_version = "0.7.1"
        miss1 = "lldpd 1.0.16 (2022-11-05)"
        miss2 = "/var/run/lldpd.socket"
    strings:
        $v = /\x00lldpd [0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?[A-Za-z0-9._-]{0,24}( starting\.\.\.)?\x00/
        $built = /\x00  Built on 20[0-9]{2}-[0-9-]{5}T[0-9:]{8}Z/
        $add = "Additional LLDP features:"
        $ctl = /\x00liblldpctl\.so\.[0-9]\x00/
    condition:
        ($v or $add or $ctl) and any of them
}
