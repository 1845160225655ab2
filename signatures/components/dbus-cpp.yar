rule dbus_cpp
{
    meta:
        component = "dbus-cpp"
        title = "dbus-cpp"
        supplier = "dbus-cpp"
        purl = "pkg:generic/dbus-cpp"
        licence = "LGPL-3.0-only"
        homepage = "https://gitlab.com/ubports/development/core/lib-cpp/dbus-cpp"
        type = "library"
        source = "dbus-cpp"
        path_version = "^libdbus-cpp\\.so\\.(5(?:\\.[0-9]+){2})$"
        hit1 = "\\0No memory available to allocate DBus message\\0Could not insert decoded element into map\\0"
        file1 = "libdbus-cpp.so.5.0.3"
        file1_version = "5.0.3"
        file2 = "libdbus-cpp.so.5"
        miss1 = "\\0No memory available to allocate DBus message\\0"
        miss2 = "No memory available to allocate DBus message Could not insert decoded element into map "
    strings:
        $c1 = /\x00No memory available to allocate DBus message\n?\x00/
        $c2 = /\x00Could not insert decoded element into map\n?\x00/
        $c3 = /\x00Cannot construct result from method call\n?\x00/
        $c4 = /\x00Cannot construct result from signal\n?\x00/
        $c5 = /\x00Problem installing watch functions\.\n?\x00/
        $c6 = /\x00Missing executor, cannot stop\.\n?\x00/
        $c7 = /\x00static const bool readable = true;\n?\x00/
        $c8 = /\x00static const bool writable = true;\n?\x00/
    condition:
        2 of ($c*)
}
