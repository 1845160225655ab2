rule libical
{
    meta:
        component = "libical"
        title = "libical"
        supplier = "libical"
        cpe = "libical_project:libical"
        purl = "pkg:generic/libical"
        licence = "MPL-2.0 OR LGPL-2.1-only"
        homepage = "https://libical.github.io/libical/"
        type = "library"
        source = "libical3"
        path_version = "^libical(?:ss|vcal|-glib|_cxx|ss_cxx)?\\.so\\.([0-9]+\\.[0-9]+\\.[0-9]+)$"
        hit1 = "icalbdbset_put failed: "
        miss1 = "PRODID:-//Softwarestudio.org//libical version 1.0//EN\\n"
    strings:
        $a = /icalerrno (!=|==) ICAL_NO_ERROR/
        $b = /Softwarestudio\.org\/\/libical version [0-9.]{3,6}\/\/EN\x00/
        $c = "icalbdbset_put failed: "
    condition:
        any of them
}
