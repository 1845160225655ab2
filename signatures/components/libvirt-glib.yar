rule libvirt_glib
{
    meta:
        component = "libvirt-glib"
        title = "libvirt-glib"
        supplier = "libvirt-glib"
        purl = "pkg:generic/libvirt-glib"
        homepage = "https://libvirt.org"
        type = "library"
        source = "libvirt-glib"
        hit1 = "\\0Could not initialize libvirt-glib: %s\\0"
        hit2 = "\\0Parsing of '%s' domain hostdev nodes is unimplemented\\0Could not initialize libvirt-gconfig: %s\\0"
        miss1 = "Could not initialize libvirt-glib: %s "
        miss2 = "\\0Parsing of '%s' domain hostdev nodes is unimplemented\\0"
        miss3 = "Parsing of '%s' domain hostdev nodes is unimplemented Could not initialize libvirt-gconfig: %s "
    strings:
        $a1 = /\x00Could not initialize libvirt-glib: %s\n?\x00/
        $c1 = /\x00Parsing of '%s' domain hostdev nodes is unimplemented\n?\x00/
        $c2 = /\x00Could not initialize libvirt-gconfig: %s\n?\x00/
        $c3 = /\x00Unknown domain controller node: %s\n?\x00/
        $c4 = /\x00Unknown domain interface node: %s\n?\x00/
        $c5 = /\x00Connection %s is already open\n?\x00/
        $c6 = /\x00Got virStreamRecv error in %s\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
