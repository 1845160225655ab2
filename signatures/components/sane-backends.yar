rule sane_backends
{
    meta:
        component = "sane-backends"
        title = "SANE backends"
        supplier = "sane"
        cpe = "sane-backends_project:sane-backends"
        purl = "pkg:generic/sane-backends"
        homepage = "http://www.sane-project.org/"
        type = "library"
        source = "sane-backends"
        hit1 = "sanei_configure_attach: exit"
        miss1 = "libsane.so.1"
    strings:
        $a = /sanei_config_open: (using file `%s|could not find config file `%s|attempting to open `%s)/
        $b = /sanei_configure_attach: (start|exit)/
        $c = /\[sanei_debug\] malloc\(\) failed/
    condition:
        any of them
}
