rule libosmo_abis
{
    meta:
        component = "libosmo-abis"
        title = "libosmo-abis"
        supplier = "osmocom"
        purl = "pkg:generic/libosmo-abis"
        homepage = "http://openbsc.osmocom.org/trac/wiki/libosmo-abis"
        type = "library"
        source = "libosmo-abis"
        hit1 = "\\0Keepalive is set: %i\\0%s:%u error to send\\0"
        miss1 = "\\0Keepalive is set: %i\\0"
        miss2 = "Keepalive is set: %i %s:%u error to send "
    strings:
        $c1 = /\x00Keepalive is set: %i\n?\x00/
        $c2 = /\x00%s:%u error to send\n?\x00/
        $c3 = /\x00osmo-ortp\(%d\): timestamp_jump, new TS %d, resyncing\n?\x00/
        $c4 = /\x00osmo-ortp\(%d\): payload_type_changed to 0x%02x\n?\x00/
    condition:
        2 of ($c*)
}
