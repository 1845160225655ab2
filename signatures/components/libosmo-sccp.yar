rule libosmo_sccp
{
    meta:
        component = "libosmo-sccp"
        title = "libosmo-sccp"
        supplier = "osmocom"
        purl = "pkg:generic/libosmo-sccp"
        licence = "GPL-2.0-or-later"
        homepage = "http://cgit.osmocom.org/libosmo-sccp/"
        type = "library"
        source = "libosmo-sccp"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0 via AS %s proto=%s\\0Number too long!%s\\0"
        hit2 = "\\0 via AS %s proto=%s\\0Number too long!%s\\01.6.0\\0"
        hit2_version = "1.6.0"
        miss1 = "\\0 via AS %s proto=%s\\0"
        miss2 = " via AS %s proto=%s Number too long!%s "
    strings:
        $c1 = /\x00 via AS %s proto=%s\n?\x00/
        $c2 = /\x00Number too long!%s\n?\x00/
        $c3 = /\x00  -D --daemonize\t\tFork the process into a background daemon\n?\x00/
        $c4 = /\x00  -c --config-file filename\tThe config file to use\. Default: \.\/osmo-stp\.cfg\n?\x00/
        $c5 = /\x00%s Message %s:%s should contain IE %s, but doesn't\n?\x00/
        $c6 = /\x00struct xua_msg_part\n?\x00/
        $c7 = /\x00Invalid amount of data\.\.\. %zu\n?\x00/
        $c8 = /\x00Unimplemented MSG Type: 0x%x\n?\x00/
    condition:
        2 of ($c*)
}
