rule nodogsplash
{
    meta:
        component = "nodogsplash"
        title = "Nodogsplash"
        supplier = "nodogsplash"
        purl = "pkg:generic/nodogsplash"
        homepage = "https://github.com/nodogsplash/nodogsplash"
        type = "application"
        source = "nodogsplash"
        version = "version ([0-9]{1,2}\\.[0-9.]+[0-9])"
        hit1 = "This is Nodogsplash version 4.0.1\\n"
        hit1_version = "4.0.1"
        miss1 = "Nodogsplash version 4"
    strings:
        $v = /This is [Nn]o[Dd]og[Ss]plash version ([0-9]|%s)[0-9._a-z-]{0,12}\n/
    condition:
        any of them
}
