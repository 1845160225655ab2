rule gobject_introspection
{
    meta:
        component = "gobject-introspection"
        title = "gobject-introspection"
        supplier = "gnome"
        purl = "pkg:generic/gobject-introspection"
        homepage = "https://wiki.gnome.org/GObjectIntrospection"
        type = "library"
        source = "gobject-introspection"
        hit1 = "\\0Invalid GType function: '%s'\\0ffi_prep_closure failed: %d\\0"
        miss1 = "\\0Invalid GType function: '%s'\\0"
        miss2 = "Invalid GType function: '%s' ffi_prep_closure failed: %d "
    strings:
        $c1 = /\x00Invalid GType function: '%s'\n?\x00/
        $c2 = /\x00ffi_prep_closure failed: %d\n?\x00/
        $c3 = /\x00Failed to find symbol '%s'\n?\x00/
        $c4 = /\x00Invalid directory index %d\n?\x00/
        $c5 = /\x00current node is %d\n?\x00/
        $c6 = /\x00%s has void type\n?\x00/
        $c7 = /\x00Unhandled type tag %d\n?\x00/
        $c8 = /\x00unknown info type %d\n?\x00/
    condition:
        2 of ($c*)
}
