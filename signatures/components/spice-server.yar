rule spice_server
{
    meta:
        component = "spice-server"
        title = "SPICE server"
        supplier = "spice"
        cpe = "spice_project:spice"
        purl = "pkg:generic/spice-server"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.spice-space.org/"
        type = "library"
        source = "spice"
        hit1 = "\\0SPICE_REPLAY 1\\0Failed to open SPICE sockets"
        miss1 = "libspice-server.so.1"
    strings:
        $a = "Failed to open SPICE sockets"
        $b = /\x00SPICE_REPLAY [%1]/
    condition:
        $a or $b
}
