rule wireplumber
{
    meta:
        component = "wireplumber"
        title = "wireplumber"
        supplier = "pipewire"
        purl = "pkg:generic/wireplumber"
        licence = "MIT"
        homepage = "https://gitlab.freedesktop.org/pipewire/wireplumber"
        type = "library"
        source = "wireplumber"
        path_version = "^libwireplumber-0\\.4\\.so\\.(0(?:\\.[0-9]+){2})$"
        version_v = "WirePlumber ([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0Failed to locate symbol wireplumber__module_init in %s\\0"
        hit2 = "\\0core sync error: %s\\0could not save %s: \\0"
        hit3 = "\\0WirePlumber 0.4.13 initializing\\0"
        hit3_version = "0.4.13"
        file1 = "libwireplumber-0.4.so.0.4.13"
        file1_version = "0.4.13"
        file2 = "libwireplumber-0.4.so.0"
        miss1 = "Failed to locate symbol wireplumber__module_init in %s "
        miss2 = "\\0core sync error: %s\\0"
        miss3 = "core sync error: %s could not save %s:  "
        miss4 = "WirePlumber X initializing"
    strings:
        $v = /\x00WirePlumber [0-1]\.[0-9]{1,3}\.[0-9]{1,3} initializing\n?\x00/
        $a1 = /\x00Failed to locate symbol wireplumber__module_init in %s\n?\x00/
        $a2 = /\x00The WirePlumber core\n?\x00/
        $a3 = /\x00The WirePlumber core is not valid; object cannot be created\n?\x00/
        $a4 = /\x00script attempted to quit, but the engine is running in the wireplumber daemon; ignoring\n?\x00/
        $a5 = /\x00COMMAND \[COMMAND_OPTIONS\] - WirePlumber Control CLI\n?\x00/
        $c1 = /\x00core sync error: %s\n?\x00/
        $c2 = /\x00could not save %s: \n?\x00/
        $c3 = /\x00si-standard-link: in\/out items are not valid anymore\n?\x00/
        $c4 = /\x00Failed to create links because one of the nodes has no ports\n?\x00/
    condition:
        $v or any of ($a*) or 2 of ($c*)
}
