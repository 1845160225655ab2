rule osmo_hlr
{
    meta:
        component = "osmo-hlr"
        title = "osmo-hlr"
        supplier = "osmocom"
        purl = "pkg:generic/osmo-hlr"
        licence = "AGPL-3.0-or-later"
        homepage = "https://projects.osmocom.org/projects/osmo-hlr"
        type = "library"
        source = "osmo-hlr"
        hit1 = "\\0Failed to bootstrap DB: (rc=%d) %s\\0IMSI='%s': %s %s: SQL error: %s\\0"
        miss1 = "\\0Failed to bootstrap DB: (rc=%d) %s\\0"
        miss2 = "Failed to bootstrap DB: (rc=%d) %s IMSI='%s': %s %s: SQL error: %s "
    strings:
        $c1 = /\x00Failed to bootstrap DB: \(rc=%d\) %s\n?\x00/
        $c2 = /\x00IMSI='%s': %s %s: SQL error: %s\n?\x00/
        $c3 = /\x00failed to encode mDNS answer: %s\n?\x00/
        $c4 = /\x00osmo_mdns_sock_init: socket: %s\n?\x00/
        $c5 = /\x00Invalid cmdline_opts\.min_delay: %s\n?\x00/
        $c6 = /\x00ERROR: invalid timeout number: %s\n?\x00/
        $c7 = /\x00GSUP received an invalid IPA\/CCM message from %s:%d\n?\x00/
        $c8 = /\x00GSUP received an invalid IPA message from %s:%d, size = %d\n?\x00/
    condition:
        2 of ($c*)
}
