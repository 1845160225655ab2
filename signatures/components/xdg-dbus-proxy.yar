rule xdg_dbus_proxy
{
    meta:
        component = "xdg-dbus-proxy"
        title = "xdg-dbus-proxy"
        supplier = "xdg-dbus-proxy"
        purl = "pkg:generic/xdg-dbus-proxy"
        homepage = "https://github.com/flatpak/xdg-dbus-proxy"
        type = "application"
        source = "xdg-dbus-proxy"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Failed to start proxy for %s: %s\\0'%s' is not a valid name + rule\\0"
        hit2 = "\\0Failed to start proxy for %s: %s\\0'%s' is not a valid name + rule\\00.1.4\\0"
        hit2_version = "0.1.4"
        miss1 = "\\0Failed to start proxy for %s: %s\\0"
        miss2 = "Failed to start proxy for %s: %s '%s' is not a valid name + rule "
    strings:
        $c1 = /\x00Failed to start proxy for %s: %s\n?\x00/
        $c2 = /\x00'%s' is not a valid name \+ rule\n?\x00/
        $c3 = /\x00'%s' is not a valid dbus name\n?\x00/
        $c4 = /\x00Error reading from socket: %s\n?\x00/
    condition:
        2 of ($c*)
}
