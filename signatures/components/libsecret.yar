rule libsecret
{
    meta:
        component = "libsecret"
        title = "libsecret"
        supplier = "gnome"
        purl = "pkg:generic/libsecret"
        homepage = "https://wiki.gnome.org/Projects/Libsecret"
        type = "library"
        source = "libsecret"
        hit1 = "\\0No such secret item at path: %s\\0"
        hit2 = "\\0couldn't set SecretItem Label: %s\\0couldn't set SecretItem Attributes: %s\\0"
        miss1 = "No such secret item at path: %s "
        miss2 = "\\0couldn't set SecretItem Label: %s\\0"
        miss3 = "couldn't set SecretItem Label: %s couldn't set SecretItem Attributes: %s "
    strings:
        $a1 = /\x00No such secret item at path: %s\n?\x00/
        $a2 = /\x00secret portal is not available: %s\n?\x00/
        $a3 = /\x00No such secret collection at path: %s\n?\x00/
        $a4 = /\x00%s: secret does not contain a textual password\n?\x00/
        $c1 = /\x00couldn't set SecretItem Label: %s\n?\x00/
        $c2 = /\x00couldn't set SecretItem Attributes: %s\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
