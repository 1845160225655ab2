rule openrc
{
    meta:
        component = "openrc"
        title = "OpenRC"
        supplier = "openrc"
        cpe = "openrc_project:openrc"
        purl = "pkg:generic/openrc"
        licence = "BSD-2-Clause"
        homepage = "https://github.com/OpenRC/openrc"
        type = "application"
        source = "openrc"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](0\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_n = 24
        version_v = "%s(0[0-9.]+)"
        hit1 = "\\x000.45.2\\x00RC_VERSION\\0"
        hit1_version = "0.45.2"
        miss1 = "OpenRC 1.2.3\\n"
    strings:
        $n = /\x00RC_VERSION\x00/
        $v = /OpenRC %s0\.[0-9]{1,2}(\.[0-9]{1,2})?%s is starting up/
    condition:
        any of them
}
