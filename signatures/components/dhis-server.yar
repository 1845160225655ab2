rule dhis_server
{
    meta:
        component = "dhis-server"
        title = "dhis-server"
        supplier = "dhis-server"
        purl = "pkg:generic/dhis-server"
        homepage = "http://www.dhis.org/"
        type = "application"
        source = "dhis-server"
        hit1 = "\\0Failed to load service %s for %d\\0Datagram Server Started [%d]\\0"
        miss1 = "\\0Failed to load service %s for %d\\0"
        miss2 = "Failed to load service %s for %d Datagram Server Started [%d] "
    strings:
        $c1 = /\x00Failed to load service %s for %d\n?\x00/
        $c2 = /\x00Datagram Server Started \[%d\]\n?\x00/
        $c3 = /\x00do_dgram: LTOD=%d\n?\x00/
    condition:
        2 of ($c*)
}
