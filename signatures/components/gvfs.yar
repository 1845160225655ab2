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
        hit1 = "\\0gvfs_dbus_spawner_call_spawned\\0org.gtk.vfs.Spawner\\0GVfsJob\\0"
        miss1 = "GVfs 1.2.3\\n"
    strings:
        $a = "gvfs_dbus_daemon_proxy_new"
        $b = "org.gtk.vfs."
        $c = "gvfs_dbus_spawner_call_spawned"
        $d = "GVfsJob"
    condition:
        ($a or $c) and $b and $d
}
