rule gvfs
{
    meta:
        component = "gvfs"
        title = "GVfs"
        supplier = "gnome"
        cpe = "gnome:gvfs"
        purl = "pkg:generic/gvfs"
        homepage = "https://gitlab.gnome.org/GNOME/gvfs"
        type = "application"
        source = "gvfs"
        hit1 = "\\0gvfs_dbus_mount_tracker_emit_mounted\\0"
        miss1 = "GVfs 1.2.3\\n"
    strings:
        $a = /\x00gvfs_dbus_mount_tracker_emit_mounted\x00/
        $b = /\x00gvfs_setup_debug_handler\x00/
    condition:
        any of them
}
