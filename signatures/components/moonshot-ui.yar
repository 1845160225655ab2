rule moonshot_ui
{
    meta:
        component = "moonshot-ui"
        title = "moonshot-ui"
        supplier = "moonshot-ui"
        purl = "pkg:generic/moonshot-ui"
        homepage = "http://www.project-moonshot.org/"
        type = "library"
        source = "moonshot-ui"
        hit1 = "\\0Do you wish to use the %s service?\\0Failed to find items to delete: %s\\0"
        miss1 = "\\0Do you wish to use the %s service?\\0"
        miss2 = "Do you wish to use the %s service? Failed to find items to delete: %s "
    strings:
        $c1 = /\x00Do you wish to use the %s service\?\n?\x00/
        $c2 = /\x00Failed to find items to delete: %s\n?\x00/
        $c3 = /\x00Unable to load secret service: %s\n?\x00/
        $c4 = /\x00select_identity: request\.nai=%s\n?\x00/
        $c5 = /\x00get_expiration_date: encoded length=%d; decoded length=%d\n?\x00/
        $c6 = /\x00Compare: Two IDs with display_name '%s', but diff_flags=%0x\n?\x00/
        $c7 = /\x00DBus error connecting to bus: %s\n?\x00/
        $c8 = /\x00Error spawning dbus-daemon: %s\n?\x00/
    condition:
        2 of ($c*)
}
