rule pkgconf
{
    meta:
        component = "pkgconf"
        title = "pkgconf"
        supplier = "pkgconf"
        purl = "pkg:generic/pkgconf"
        homepage = "http://pkgconf.org/"
        type = "library"
        source = "pkgconf"
        hit1 = "\\0virtual package defining pkgconf API version supported\\0"
        hit2 = "\\0set sysroot_dir to: %s\\0trying path: %s for %s\\0"
        miss1 = "virtual package defining pkgconf API version supported "
        miss2 = "\\0set sysroot_dir to: %s\\0"
        miss3 = "set sysroot_dir to: %s trying path: %s for %s "
    strings:
        $a1 = /\x00virtual package defining pkgconf API version supported\n?\x00/
        $a2 = /\x00    pkgconf authors \(see AUTHORS in documentation directory\)\.\n?\x00/
        $c1 = /\x00set sysroot_dir to: %s\n?\x00/
        $c2 = /\x00trying path: %s for %s\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
