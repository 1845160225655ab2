// The library keeps its version as one number.
rule libxml2
{
    meta:
        component = "libxml2"
        title = "libxml2"
        supplier = "gnome"
        cpe = "xmlsoft:libxml2"
        purl = "pkg:generic/libxml2"
        licence = "MIT"
        homepage = "https://gitlab.gnome.org/GNOME/libxml2"
        type = "library"
        source = "libxml2"
        path_version = "^libxml2\\.so\\.([0-9]+\\.[0-9]+\\.[0-9]+)$"
        hit1 = "\\0Fatal: program compiled against libxml %d using libxml %d\\n\\0"
        miss1 = "\\0libxml2.so.2\\0LIBXML2_2.9.0\\0"
    strings:
        $a = "program compiled against libxml %d using libxml %d"
        $b = "program compiled against libxml %d using older %d"
    condition:
        any of them
}
