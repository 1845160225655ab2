rule phodav
{
    meta:
        component = "phodav"
        title = "phodav"
        supplier = "gnome"
        purl = "pkg:generic/phodav"
        licence = "LGPL-2.0-or-later"
        homepage = "https://wiki.gnome.org/phodav"
        type = "library"
        source = "phodav"
        version_v = "phodav ([2-4]\\.[0-9]{1,3}(?:\\.[0-9]{1,3})?)"
        hit1 = "\\0lock depth:%d scope:%d type:%d owner:%p, timeout: %u\\0DELETE: enumeration error: %s\\0"
        hit2 = "\\0phodav 3.0\\0"
        hit2_version = "3.0"
        miss1 = "\\0lock depth:%d scope:%d type:%d owner:%p, timeout: %u\\0"
        miss2 = "lock depth:%d scope:%d type:%d owner:%p, timeout: %u DELETE: enumeration error: %s "
        miss3 = "phodav X"
    strings:
        $v = /\x00phodav [2-4]\.[0-9]{1,3}(\.[0-9]{1,3})?\n?\x00/
        $c1 = /\x00lock depth:%d scope:%d type:%d owner:%p, timeout: %u\n?\x00/
        $c2 = /\x00DELETE: enumeration error: %s\n?\x00/
        $c3 = /\x00Invalid lock token %s for %s\n?\x00/
        $c4 = /\x00Filesystem info error: %s\n?\x00/
        $c5 = /\x00getifaddrs failed, using AVAHI_IF_UNSPEC: %s\n?\x00/
        $c6 = /\x00Could not attach MDNS group to client: %s\n?\x00/
        $c7 = /\x00Unsupported extra arguments: %s \.\.\.\n?\x00/
        $c8 = /\x00Failed to open htdigest: %s\n?\x00/
    condition:
        $v or 2 of ($c*)
}
